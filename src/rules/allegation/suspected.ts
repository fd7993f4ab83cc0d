import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'allegation/suspected',
  name: 'Suspected',
  phrases: [
    '(arson | foul play | sabotage | terrorism) (is | was) not? suspected',
    'suspicion @adverb? (falls | fell | has fallen) on',
    '(is | are | was | were | been | being) @adverb? suspected (of | in | to)?',
    'suspected (of | in | to)',
    '(a | an | the | two | three | four | several | some | of | and | other | any | with | for | as | by | # | another | many | against) [(presumed | suspected)] a_',
    '^ suspected a_',
    '(investigators | police | authorities | officials | prosecutors | detectives | doctors | scientists | researchers | he | she | they | many | some) @adverb? (suspect | suspected | suspects) (that | he | she | it | they | the | a | him | her | them)',
    'suspected (that | A_)',
    '@adverb suspected',
    '(under | cloud of | on | above) suspicion (of | that)?',
    'suspicions (that | about | of)',
    'suspicion (that | of)',
  ],
  except: ['unsuspected', '(above) suspicion'],
  why: 'Suspicion is a state of mind, yet in “a suspected spy” it stands before the noun like a colour. Whose mind it is, and what raised the suspicion, is not told.',
  fair: 'Doctors and the police must act on suspicion, and saying “suspected” is then more exact than saying nothing or saying “is”.',
  ask: 'Who suspects it, since when, and what first made them think so? What else would explain it?',
  marks: [
    'He [was suspected of] selling the plans.',
    'Two [suspected] cases were found.',
    'The group [is suspected in] three fires.',
    '[Suspicion fell on] the cook.',
    '[Arson is suspected].',
  ],
  spares: [
    'The suspects were held for an hour.',
    'She respected her teacher.',
    'The roof is suspended by wires.',
  ],
  sources: ['presumption', 'words-to-watch'],
}
