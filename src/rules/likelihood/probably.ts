import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/probably',
  name: 'Probably',
  phrases: ['(most | very | quite | more than)? probably (not | never)?'],
  why: 'Says that the writer would bet on it, without saying at what odds. Readers pull such words toward fifty-fifty, whatever was meant. On the analysts’ scale “probable” covers 55–80%; that is their reading, not necessarily this one.',
  fair: 'In everyday judgment it is simply honest: the writer thinks so, cannot be sure, and tells you both. An expert’s “probably” sums up cases that you have not seen.',
  ask: 'Whose “probably” is it: someone who has looked into the matter, or a figure of speech to soften a claim nobody checked?',
  marks: [
    'The letter was [probably never] sent.',
    'It is [most probably] a copy.',
    '“They will [probably not] come back,” she said.',
  ],
  spares: [
    'The probable cause hearing was moved.',
    'Students of probability sat in front.',
    'It was an improbably long hat.',
  ],
  sources: ['icd-203', 'budescu-2014', 'hyland-1998'],
}
