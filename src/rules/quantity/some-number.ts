import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/some-number',
  name: 'Some three hundred',
  phrases: [
    'some (# | two | three | four | five | six | seven | eight | nine | ten | twelve | fifteen | twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety | a hundred | a (dozen | thousand | million)) (percent | per cent | hundred | thousand | million | billion)?',
    '(an | the) estimated # (percent | per cent | hundred | thousand | million | billion)?',
    '(an | the) estimated (half | one | a (quarter | third) | dozens | millions | two | three | four | five | six | seven | eight | nine | ten | twenty | thirty | forty | fifty | several | hundreds | thousands)',
    'some (several | half | two-thirds | three-quarters | two dozen | hundreds of | thousands of | tens of)',
    '# or so',
    '(two | three | four | five | six | ten | twenty | thirty | a dozen | a hundred) or so',
    'something like (a (fifth | half | quarter | tenth | third) | half | # | two | three | four | five | six | ten | twenty | thirty | forty | fifty)',
  ],
  except: [
    'some (one | two) of',
    '(first | last | next | the) (# | two | three | four | five | six | ten | twenty | thirty) or so',
    'some # (century | largest | edition)',
    'some # (feet | metres | meters | miles | kilometres | kilometers | km | yards | inches) (below | above | away | from | deep | high)',
    'some # (above | below | deep | high)',
  ],
  why: '“Some” in front of a figure admits that it is not exact, but not how far off it may be, nor who made the estimate. In the retelling the “some” tends to drop out.',
  fair: 'A round figure is honest where no exact one exists, and better with its origin: “some 300, the police say”. Made-up precision would be worse.',
  ask: 'Whose estimate is it, how was it made, and how far from the true figure could it be?',
  marks: [
    '[Some 300] people came to the meeting.',
    'The flood did [an estimated $40 million] of damage.',
    'They sold [some forty] boats a year.',
  ],
  spares: [
    'Some of the 300 seats were empty.',
    'He reads about 300 pages a week.',
    'I need some two-inch nails.',
    'The first 20 or so pages are torn.',
  ],
  sources: ['conll-2010', 'words-to-watch', 'weasel-word'],
}
