import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/officials-say',
  name: 'Officials without a name',
  phrases: [
    '(@officials) (@says-so)',
    '(@officials) (at | close to | familiar with | from | in | inside | of | on | with | who) _{1,3} (@say | @said)',
    '(the | this | that | same) @source-kind{0,2} (official | source | insider | aide | diplomat | informant | operative | staffer | whistle-blower | whistleblower) (has | had | also)? (@says | @said)',
    'investigators (have | had | also)? (say | said)',
    '(police | investigators | detectives | prosecutors) (also | now | still)? (believe | believed | fear | feared | think | thought | suspect)',
    '(authorities | officials | investigators) (suspect | believe) _',
    '(sources) (in | within | at | inside) (the)? _{1,2} (@say | @said)',
  ],
  except: [
    '@not-reporting',
    '(questioned | blamed | credited | praised) (A_ | him | her | them)',
    '(the | these | those | both | our | your | my | his | her | their | its | whose) @source-kind{0,2} (@officials)',
    'A_ a_? (@officials)',
    'A_ a_? investigators',
    '^ A_ (@officials) (@says-so)',
    '(@officials) (at | from | in | of | with) (the | a)? A_',
    '(administration | agency | airline | army | authority | bank | board | bureau | campaign | church | city | club | college | commission | committee | company | corps | council | county | court | department | district | division | embassy | fund | group | guard | hospital | house | institute | jail | league | library | ministry | museum | navy | office | party | plant | police | prison | school | senate | service | society | state | team | town | union | university | zoo) (@officials)',
    '(police | army | ranking | commanding) officers',
  ],
  why: 'An office speaks and no person does. If the claim turns out wrong, nobody has to answer for it, and you cannot tell a considered statement from a remark in a corridor.',
  fair: 'In an emergency the first facts come from whoever is at the scene, and some officials may not be quoted by name. Good reports then say which office and why.',
  ask: 'Which office, and why no name? Would this official gain anything if you and others believed it?',
  marks: [
    '[Officials said] the road would open soon.',
    'The cause is unknown, [authorities said].',
    '“We waited,” [the official said].',
  ],
  spares: [
    'The officials, Ana Ruiz and Tom Lee, said nothing.',
    'The ministry said it would reply.',
    'Police said the road was closed.',
    'The officials suspected of fraud left.',
    'By then Con Edison officials said power was back.',
    'The child was well, hospital officials said.',
    'Officials did not say how many were hurt.',
  ],
  sources: ['ap-anonymous', 'spj-anonymity', 'journalism-sourcing'],
}
