import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/seems-likely',
  name: 'Odds with nobody behind them',
  phrases: [
    'it (@adverb | no longer)? @seem (not | @adverb){0,2} (likely | likelier | probable | unlikely | improbable) that?',
    "it (@adverb | no longer | doesn't | does not | didn't | did not)? (appear | appeared | appears | @look) (not | @adverb){0,2} (likely | likelier | probable | unlikely | improbable) that?",
  ],
  except: ['it @seem @adverb? (likely | probable | unlikely) to (me | us)'],
  why: 'The sentence gives odds, but they belong to no one: “it” does the seeming. You cannot ask “it” what the guess rests on, or hold it to the guess later.',
  fair: 'The evidence stands beside the words, so that you can weigh it yourself, or the writer says that the judgment is their own and how they came to it.',
  ask: 'Who finds this likely, and what are they going on? Is there something here that would make you think so without being told?',
  marks: [
    '[It seems likely that] the merger will be approved.',
    'After the vote [it now seems very unlikely that] the bridge will be built.',
    'Analysts waited, but [it looks increasingly likely] the bank will cut rates.',
    '[It does not appear likely that] the talks will resume.',
  ],
  spares: [
    'It seems likely to me that we left the gas on.',
    'It seems that likely voters were called twice.',
    'The seams of the likely winner were taken in by a tailor.',
  ],
  sources: ['words-to-watch', 'icd-203', 'conll-2010'],
}
