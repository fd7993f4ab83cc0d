import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/doubtful',
  name: 'It is doubtful',
  phrases: [
    'it (is | remains | seems | was) doubtful (that | whether | if)?',
    '(highly | very | extremely | increasingly)? doubtful (that | whether | if | at best)?',
    '(i | we) (very much | seriously | highly | really | strongly)? doubt (that | whether | if | it | he | she | they | there | anyone | any | many)',
    '(doubt | doubted | doubts) (that | whether)',
    "(it is | it's | is | was | remains | seems) *ly? (debatable | questionable) (whether | if)?",
    'no sure thing',
    '(is | are | was | were) not (a done deal | a foregone conclusion | a given | a sure thing | guaranteed)',
    '(far from | anything but | less than | by no means | hardly | not yet) (certain | guaranteed | assured | a sure thing | a done deal | a given | a foregone conclusion | a certainty) (that | to)?',
    '(no | hardly a | not a) (guarantee | certainty | given) that',
  ],
  except: [
    'no doubt',
    '(not | never | without) (a)? doubt',
    "(don't | didn't | do not | did not | never) doubt",
  ],
  why: 'Leans towards “no” without saying so. Doubt is not a finding: on the scale that analysts use, “unlikely” still leaves 20–45%, nearly an even chance, though this author may think of less.',
  fair: 'A writer who says what is doubtful, and why, saves readers from a false promise. Stated doubts about one’s own case are a good sign.',
  ask: 'Is the reason for the doubt given, and would the same reason cast doubt on things that the text takes for granted?',
  marks: [
    '[It is doubtful whether] the law would hold.',
    'A quick recovery remains [highly doubtful].',
    'The contract is [far from certain].',
    'A playoff place [is not guaranteed].',
    '[It is debatable whether] he won.',
  ],
  spares: [
    'No doubt he meant well.',
    'I don’t doubt it for a moment.',
    'The court gave her the benefit of the doubt.',
    'A debatable goal settled the match.',
  ],
  sources: ['icd-203', 'estimative-probability', 'hyland-1998'],
}
