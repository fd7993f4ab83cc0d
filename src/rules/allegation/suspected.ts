import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'allegation/suspected',
  name: 'Suspected',
  phrases: [
    '(arson | foul play | sabotage | terrorism) (is | was) not? suspected',
    'suspicion @adverb? (falls | fell | has fallen) on',
    '(is | are | was | were | been | being) @adverb? suspected (of | in | to)?',
    'suspected (of | in | to)',
    '(a | against | all | an | and | another | any | arrested | as | between | by | detained | eight | five | for | four | from | her | his | hold | holding | house | in | its | killed | killing | many | more | most | no | of | other | over | seven | several | six | some | target | targeted | targeting | ten | the | their | three | to | two | with | #) [(presumed | suspected)] a_',
    '^ suspected a_',
    '(investigators | police | authorities | officials | prosecutors | detectives | doctors | scientists | researchers | he | she | they | many | some) @adverb? (suspect | suspected | suspects) (that | he | she | it | they | the | a | him | her | them)',
    'suspected (that | A_)',
    '@adverb suspected',
    '(under | cloud of | on | above) suspicion (of | that)?',
    'suspicions (that | about | of)',
    'suspicion (that | of)',
  ],
  except: ['unsuspected', '(above) suspicion', '(i | we | you) @adverb? suspected', 'reasonable suspicion'],
  why: 'Suspicion is a state of mind, yet in “a suspected spy” it stands before the noun like a colour. Whose mind it is, and what raised the suspicion, is not told.',
  fair: 'Doctors and the police must act on suspicion, and saying “suspected” is then more exact than saying nothing or saying “is”.',
  ask: 'Who suspects it, since when, and what first made them think so? What else would explain it?',
  marks: [
    'Soldiers killed [suspected] rebels.',
    'He [was suspected of] selling the plans.',
    'Two [suspected] cases were found.',
    'The group [is suspected in] three fires.',
    '[Suspicion fell on] the cook.',
    '[Arson is suspected].',
  ],
  spares: [
    'It is, as you probably suspected, a hoax.',
    'The suspects were held for an hour.',
    'She respected her teacher.',
    'The roof is suspended by wires.',
  ],
  sources: ['presumption', 'words-to-watch'],
}
