import type { Rule } from '../rule.ts'

// Under 0.7 on the few findings in marked news (3 of 5): readers differ on plain history, and the guide lists it.
export const rule: Rule = {
  id: 'cause/led-to',
  name: 'One thing led to another',
  // Quiet: in plain history "led to" only tells what came next, and readers differ on it.
  quiet: true,
  phrases: [
    '(led | leads | leading | lead) (directly | indirectly | eventually | ultimately | inevitably | in turn | in part | naturally | *ly)? to',
    '(led | leads | leading | lead) (him | her | them | us | some | many | people) to a_',
    '(led | leads | leading | lead) (A_{1,2} | the a_{1,2} | many a_ | some a_) to (abandon | adopt | ask | believe | call | cancel | change | conclude | consider | cut | drop | fear | fire | give | introduce | launch | leave | lose | make | postpone | question | quit | raise | reconsider | resign | rethink | seek | sell | speculate | suspect | suspend | think | withdraw | wonder)',
    '(translates | translated | translate | translating) (into | to) (a | an | more | less | higher | lower | fewer | better)',
  ],
  except: [
    // What it will lead to is a forecast; what it can or would lead to is a link all the same.
    '(must | should | to | will) @after-modal? lead (him | her | them | us | some | many | people)? to',
    '(if | unless | whether) _{1,3} (lead | leads | led) to',
    '(led | leads | leading | lead) @adverb? to (the | a | an | this | that)? a_{0,1} (door | doors | room | rooms | house | garden | kitchen | beach | river | sea | top | bottom | roof | street | road | path | village | town | city | station | hall | gate | bridge | page | pages | bedroom | basement | cellar | lake | summit | tower | church | square | entrance | exit | floor | courtyard | balcony | terrace | cave | tunnel | north | south | east | west | centre | center | car | cell | gallows | table)',
    '(door | doors | path | paths | stairs | staircase | steps | road | roads | trail | trails | corridor | tunnel | street | streets | link | links | gate | hallway | passage | bridge | ladder | track | tracks) (that | which)? (led | leads | leading | lead) to',
    '(@be | been) @adverb? led to (A_ | the | a | his | her)',
    '(a | an | one | two | the | # | his | her | their) (# | big | clear | comfortable | commanding | early | first-half | halftime | new | slim | solid | strong | three-point | two-goal)? (lead | leads) to',
    '(in | takes | took | take) the lead to',
    '(leading | led | leads) (by | up to | up)',
    'lead to (*s | the) (wire | pencil)',
    '(led | leads | lead) (us | me | you | him | her | them) to (the | a | his | her | believe that)',
    'that (eventually | ultimately)? led to',
    '(that | which) would (eventually | ultimately)? lead to',
    'what (eventually | ultimately)? (has | have | had)? (lead | leads | led) to',
    '(lead | leading | leads | led) to (a | an | her | his | the | their)? (arrest | arrests | capture | charge | charges | conviction | discovery | explosion | fire | goal | goals | injuries | injury | move | penalty | score | suspension | touchdown | transfer)',
    'being led to',
    '(lead | leading | leads | led) (A_ | a_){1,3} to (a | an | the | their)? a_? (championship | championships | cup | final | finals | glory | playoffs | promotion | semifinals | series | title | titles | triumph | victories | victory | win | wins)',
    'translated into (# | a_? language | a_? languages | a (dozen | film))',
    'led up to',
  ],
  why: 'First this, then that: the verb walks you from one event to the next. Time order is seen; that the first made the second happen is added by the word, often with other causes left at the roadside.',
  fair: 'It is fine where every step between is known and told, as in an accident report, or where nobody disputes the chain.',
  ask: 'What are the steps in between? Would the second thing have happened without the first?',
  marks: [
    'The ban [leads to] smuggling.',
    'The bank fell, which [led to] a panic.',
    'The strike [led to] higher prices.',
    'Stress can [lead to] poor sleep.',
    'A strike now would [lead to] empty shelves.',
    'The cuts [led directly to] the fire.',
  ],
  spares: [
    'She led them to victory.',
    'Nobody would say what led to the row.',
    'The tip led to the arrest of two men.',
    'The cut will lead to protests.',
    'The path led to the beach.',
    'She had a two-goal lead to defend.',
    'He was led to the door.',
    'It led to his arrest.',
    'They expect the talks to lead to a deal.',
  ],
  sources: ['post-hoc', 'adams-2017'],
}
