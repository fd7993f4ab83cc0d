import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/sometimes',
  name: 'Sometimes: more than never',
  phrases: [
    '(very)? (sometimes | occasionally | sporadically | intermittently)',
    '(from time to time | now and (then | again) | every now and (then | again) | once in a while | every once in a while | every so often | on occasion | on occasions | at times)',
    'in (certain | rare | isolated | a few | extreme) (cases | instances | circumstances | situations | respects)',
    '(under | on) (certain circumstances | some (circumstances | conditions | occasions))',
  ],
  except: [
    'at (these | those | all | other | busy | peak) times',
    'at times (of | when | like | square)',
    'now and =Then',
    // Advice.
    '(we all | you | your | yourself) a_{0,3} ((every once | once) in a while | from time to time | now and (again | then))',
    '(occasionally | sometimes) (abbreviated | called | known as | spelled | spelt)',
  ],
  why: '“Sometimes” needs only two cases to be true, so it is almost never false. It can carry a worry a long way while promising hardly anything.',
  fair: 'It keeps a writer from overclaiming: “the test sometimes misses it” is just what a reader should hear, and better still with the rate beside it.',
  ask: 'One time in three, or one in a thousand? Would the point still matter if it were very seldom?',
  marks: [
    'These things [sometimes] just happen.',
    'The engine [occasionally] stalls.',
    'The two groups met [from time to time].',
  ],
  spares: [
    'Please keep gloves on at all times.',
    'At times of flood the road is closed.',
    'Give your eyes a rest every once in a while.',
    'In those times the river froze.',
    'The bird is sometimes called a peewit.',
  ],
  sources: ['hyland-2005', 'conll-2010', 'weasel-word'],
}
