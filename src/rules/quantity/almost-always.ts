import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/almost-always',
  name: 'Always, with a way out',
  phrases: [
    '(almost | nearly | virtually | practically | just about) (always | never | invariably | every (time | day | week) | (daily | hourly | nightly | weekly))',
    '# times out of #',
    '(nine | eight | seven | ninety-nine | 99) times out of (ten | a hundred | 10 | 100)',
    '(nine | 9 | eight) out of (ten | 10) times',
    '(ninety | ninety-five | ninety-nine | 90 | 95 | 99) (percent | per cent) of the time',
    '(much | most) of the time',
    '(half | a lot of) the time',
  ],
  except: ['(at | by | from | of | for) (much | most) of the time'],
  why: 'Nearly a law, but with a door left open: any case that goes the other way is one of the few exceptions. A rule of this kind is hard to catch out.',
  fair: 'There is a record behind it and the exceptions are told: “in all but two of the last thirty winters”.',
  ask: 'When was it otherwise, and what was different then? Has somebody gone through the cases?',
  marks: [
    'Newcomers [almost always] lose.',
    'The lift [almost never] works.',
    '[Nine times out of ten] it is the battery.',
  ],
  spares: [
    'He is always on time.',
    'She works there all the time.',
    'They do not always agree.',
    'Nine out of ten households have a phone.',
    'The pump runs 40 percent of the time.',
  ],
  sources: ['faulty-generalization', 'hyland-2005', 'weasel-word'],
}
