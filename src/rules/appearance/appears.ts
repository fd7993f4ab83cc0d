import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/appears',
  name: 'Appears to be so',
  phrases: [
    '@before-seem? @appear (not | *ly)? to (be | have been | have)?',
    '@before-seem? @appear (as if | as though)',
    '@before-seem? (appear | appears | appeared) @adverb? a_',
  ],
  except: [
    '@appear *ly? (# | any | both | most | no | these | those | that | she | he | they | we | i | you | my | your | one | what | four | five | six | seven | eight | nine | ten | twelve | thousands | hundreds | dozens | half | almost # | about | roughly | quite often | not (in | on | at) | much later | even (in | on | at))',
    '@appear (across | after | again | against | ago | all over | along | alongside | amid | among | and | anonymously | anywhere | around | as | at | because | before | behind | below | beneath | beside | between | beyond | briefly | but | by | can | during | each | early | earlier | elsewhere | every | everywhere | exclusively | first | for | frequently | from | has | here | his | if | in | inside | into | is | it | its | just | last | later | live | more | naked | near | nearby | nearly | next | nightly | nowhere | of | off | often | on | once | online | only | opposite | or | out | outside | over | overnight | over | publicly | regularly | right | several | shortly | since | so | solo | somewhere | soon | suddenly | than | that | the | their | then | there | this | three | through | throughout | to a | to her | to him | to it | to me | to my | to our | to the | to them | to us | to you | today | together | tonight | toward | towards | twice | two | under | underneath | unannounced | until | up | upon | upside | standing | many | some | depending | via | weekly | when | where | whether | which | while | who | will | with | within | without | yesterday | yet | a | an | daily | was | were)',
    '@appear *ly (above | across | and | as | at | at | before | for | from | in | on | out | over | to a | to the | under | when | with)',
    '(help you | make | made | makes) (her | him | it | them | you)? appear @adverb? a_',
    '(desire | eager | keen | manage | managed | manages | need | not | refuse | tried | tries | try | trying | want | wanted | wants) to appear @adverb? a_',
    '(you | you will | you may) appear @adverb? a_',
    "^ (do not | don't | never)? appear",
    '(appear | appears) (bigger | brighter | closer | darker | larger | paler | redder | smaller | taller | thinner)',
  ],
  why: '“Appears” marks a conclusion from the outside of things. What stands between the look of it and the claim is left for you to supply, and the writer can still step back.',
  fair: 'Early reports of an accident or a shooting rightly say “appears to have been”, because the inquiry that could say “was” has only begun.',
  ask: 'Appears from what: a document, a picture, a pattern, a guess? And has anybody since checked whether it was so?',
  marks: [
    'The fire [appears to have been] started by a cigarette.',
    'The minister [appeared unwilling] and nervous.',
    'The vote [did not appear to] worry him.',
  ],
  spares: [
    'A dark coat will help you appear taller.',
    'He wants to appear calm.',
    'He appeared in court on Tuesday.',
    'The article appears on page nine, and it appeared in print last June.',
    'The letter appears 212 times and appeared three times a page.',
    'The advert appears daily, and the comet appears every four years.',
    'A figure in white appeared to the shepherds.',
    'The singer will appear next to her brother on stage.',
  ],
  sources: ['evidentiality', 'words-to-watch', 'conll-2010'],
}
