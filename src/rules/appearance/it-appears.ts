import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/it-appears',
  name: 'It appears, says nobody',
  phrases: [
    'it @before-seem? (appear | appears | appeared) (that | as if | as though | to (me | us) that?)',
    '[it (now | also | thus | still | would)? (appear | appears | appeared)] (, | from | a | an | the | this | these | those | he | she | they | we | you | i | no | some | many | more | most | nobody | nothing | people | both | at | no one | his | her | their | our | its | all)',
    'so it (appears | appeared | would appear)',
    'it (appears | would appear | seems) so',
  ],
  except: [
    'it @before-seem? @appear @adverb? (likely | unlikely | probable | improbable | possible)',
    'it seems so a_',
    'it (appears | appeared) , (in | on | at | with | along)',
    'it appeared (from (behind | nowhere | under | the) | this (week | month | year | morning) | all over | the (same | next | following) (day | week | month | year))',
  ],
  why: 'A conclusion with “it” for a subject. The words between what was observed and what is claimed are missing, and so is the person who joined the two.',
  fair: 'It works well as a summary: first the records are quoted, then “it appears that” owns up that the records do not quite say so themselves.',
  ask: 'What was seen or read that makes it appear so, and does the text show it to you before or after these words?',
  marks: [
    '[It appears that] nobody read the contract.',
    '[It now appears] the two men had met before.',
    '[It appears], from the minutes, that nobody objected.',
    'The shop has closed for good, or [so it appears].',
  ],
  spares: [
    'It appears likely that the bridge will close.',
    'It appeared in print last June.',
    'When the comet returned, it appeared before dawn.',
    'It appeared from behind a cloud.',
    'It seems so far away now.',
  ],
  sources: ['evidentiality', 'words-to-watch', 'conll-2010'],
}
