import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/at-first-sight',
  name: 'On the face of it',
  phrases: [
    'on the (face | surface) of it',
    '^ (and | but | so | yet)? [on the surface] ,',
    '^ [on paper] ,',
    '(at | on) first (glance | sight | blush | look | reading | inspection | view)',
    '(to | by | from) all (outward)? (appearances | indications | accounts so far)',
    'to all intents and purposes',
    'for all intents and purposes',
    'to (the | an) (untrained | casual | outside) (eye | observer)',
  ],
  except: ['love at first (sight | glance)', '(fell | falls | fall) in love at first'],
  why: 'The phrase says that this is how things look before anybody has looked closely. Often a turn follows; sometimes it never comes and the first look is left standing.',
  fair: 'It sets up a correction well: first what most people would think, then what the closer look showed, with the reasons in between.',
  ask: 'Does the text go on to the second, closer look? If not, why is the first one good enough here?',
  marks: [
    '[At first glance] the two bills are the same.',
    '[On the face of it], the offer is generous.',
    'He was, [to all appearances], a quiet neighbour.',
  ],
  spares: [
    'On paper bags the ink runs.',
    'It was love at first sight.',
    'She washed the face of the clock.',
    'The skaters left marks on the surface of the pond.',
  ],
  sources: ['evidentiality', 'words-to-watch'],
}
