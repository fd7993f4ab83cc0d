import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'certainty/undeniable',
  name: 'Undeniable, indisputable, foregone',
  phrases: [
    '(undeniable | indisputable | incontrovertible | irrefutable | unquestionable | incontestable | unassailable | inescapable | unambiguous | unequivocal | axiomatic | self-evident | indubitable | cast-iron | open-and-shut)',
    '(is | are | was | were) (beyond | above) (doubt | dispute | question | debate | reproach)',
    '(unarguable | uncontested fact | beyond (debate | contention) | settled science | irrefutably | without (question | parallel))',
    'a (foregone conclusion | certainty | sure thing | dead cert | given | no-brainer | slam dunk)',
    '(the | an) undisputed (fact | truth)',
    '(brook | brooks | admits | admit | allows) (of)? no (argument | doubt | debate)',
    '(a given) (that | ,)',
  ],
  except: [
    '(not | far from | hardly | anything but) (undeniable | indisputable | unassailable | self-evident | unambiguous | a given | a certainty)',
    'a certainty (of | in | about | that he)',
    'a given (a_ | day)',
  ],
  why: 'The adjective forbids the question that a careful reader would ask. A point that truly cannot be denied seldom needs a label saying so.',
  fair: 'It fits what everybody can verify: a date, a sum, a result on the board. It also fits when the writer then shows who has tried to deny it and failed.',
  ask: 'Has anybody denied it? If so, what do they say, and does the text answer them?',
  marks: [
    'Her talent is [undeniable].',
    'The link [is beyond dispute].',
    'His win was [a foregone conclusion].',
    'There is [irrefutable] evidence of fraud.',
  ],
  spares: [
    'The paint was water-resistant and cheap.',
    'On a given day, forty ships pass.',
    'The benefits are far from self-evident.',
  ],
  sources: ['hyland-1998', 'proof-by-assertion', 'words-to-watch'],
}
