import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/contributed-to',
  name: 'Contributed to, played a part',
  // Quiet: said of money, books and teams as often as of causes.
  quiet: true,
  phrases: [
    '(contributes | contributed | contributing) @adverb? to',
    '(may | might | could) (also | have)? contribute to',
    '(contributing | key | major | important | deciding | decisive | big | significant | main | critical | crucial | driving) (factor | factors | contributor | contributors | determinant) (in | behind | for | of | to)',
    '(plays | played | playing) (a | an | its | their | his | her | no | some | any) (big | key | major | crucial | central | important | significant | large | small | vital | critical | pivotal | decisive | leading | minor)? (role | part) in',
    '(help | helps | helped | helping) to? (push | fuel | drive | spark | spread | boost | trigger)',
    '(had | has had | have had) (a | an | little | no | some | any) (big | major | huge | profound | significant | strong | negative | positive | adverse | dramatic | devastating | lasting | direct | chilling | serious | real | knock-on)? (impact | effect | influence) (on | upon)',
    '(attributed | attributable | ascribed | ascribes | attribute | attributes | chalked up | put down) (A_ | it | this | that | them | (the | his | her | their | its) _{1,4})? to',
    '(credits | credited | credit) (A_{1,2} | him | her | them | the a_{1,2}) for',
    '(fed | feeds | feeding) into',
    '(added | adds | adding) to (fears | concerns | the (pressure | confusion | sense | crisis | tension | gloom | uncertainty))',
    'aided by (a | an | the | *ly)',
    '(has | have) robbed (us | them | him | her | A_ | the a_) of',
  ],
  except: [
    '(contribute | contributes | contributed | contributing) to (the | this | a | an | our | my)? _{0,2} (magazine | newspaper | site | blog | book | fund | campaign | charity | discussion | project | wikipedia | pension | account | report | story | projects | paper | journal | website | conversation)',
    'contributed to (A_ | this)',
    '(play | plays | played | playing) (a | the | his | her | an) a_? (role | part) in (the | a | his)? (film | movie | series | show | play | drama)',
    'quote attributed to',
    'attributed to A_',
    'put down to (the | his | her)',
  ],
  why: 'A share in a cause, of no stated size. “Contributed” fits one part in two and one in a thousand, so the sentence is hard to get wrong and tells you little.',
  fair: 'Most things have many causes, and saying so is more honest than naming one. It is better still with the size of the share.',
  ask: 'How big a part, and what were the other parts? Would the outcome differ without this one?',
  marks: [
    'Drink [contributed to] the crash.',
    'Rain was a [key factor in] the defeat.',
    'The press [played a role in] his fall.',
  ],
  spares: ['She contributed to the fund.', 'He played a part in the film.', 'They helped us move the piano.'],
  sources: ['single-cause', 'bradford-hill', 'adams-2017'],
}
