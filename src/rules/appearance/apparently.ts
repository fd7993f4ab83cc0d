import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/apparently',
  name: 'Apparently, seemingly, evidently',
  phrases: ['(apparently | seemingly | evidently)'],
  except: ['self evidently'],
  why: 'One small adverb turns a report into an inference. It also says that the writer did not see the thing, and it does not say who did.',
  fair: 'It is good practice when a detail comes second-hand and could not be checked before printing: dropping the word would claim more than is known.',
  ask: 'Who passed this on, or what was it worked out from? If you delete the adverb, does the sentence still have anything under it?',
  marks: [
    'The driver had [apparently] fallen asleep.',
    'A [seemingly] endless queue formed outside.',
    'The bank, [evidently], was not told.',
  ],
  spares: [
    'It soon became apparent that the pump had failed.',
    'The apparent brightness of the star was measured twice.',
    'The evident joy of the crowd was caught on film.',
  ],
  sources: ['hyland-2005', 'conll-2010', 'evidentiality'],
}
