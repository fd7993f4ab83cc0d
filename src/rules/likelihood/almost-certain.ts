import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/almost-certain',
  name: 'Almost certain',
  phrases: [
    '(almost | nearly | virtually | practically | close to | as good as | all but) (certain | certainly | a certainty | assured | guaranteed | sure | surely) (that | to)?',
    "(it is | it's | it was | it seems | it looks) (almost | nearly | virtually | practically | all but | as good as) (certain | assured | guaranteed | sure) that?",
    '(near-certain | near-certainty | near-certainly)',
    'near (certain | certainty)',
    '(almost | virtually | practically) (without doubt | undoubtedly | definitely)',
  ],
  except: [
    '(not | never | less than) (almost | nearly | virtually) (sure | certain)',
    '(sure | certain) (enough | of | about)',
  ],
  why: 'It stops one step short of sure. Analysts who must give numbers keep “almost certain” for 95–99%, that is, they expect to be wrong up to once in twenty times; this author may use it more freely.',
  fair: 'Right where the evidence is overwhelming and a last doubt remains, as with an identification before the laboratory has confirmed it.',
  ask: 'What is the small doubt that is left, and does the text say how it could be settled?',
  marks: [
    'The wreck is [almost certainly] the missing trawler.',
    '[It is virtually certain that] the sea will rise further.',
    'A runoff was [all but guaranteed].',
  ],
  spares: ['Be certain to close the gate.', 'She was certainly late.', 'He was nearly sure of the number.'],
  sources: ['icd-203', 'estimative-probability', 'budescu-2014'],
}
