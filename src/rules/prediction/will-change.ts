import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/will-change',
  name: 'Will, of what nobody controls',
  // Under 0.7 where it was measured: verbs cannot tell a plan from a forecast. Kept, and quiet.
  quiet: true,
  phrases: [
    '[@will @after-modal?] @happening',
    // Whatever becomes of these is a forecast.
    '@uncontrolled [@will @after-modal?] a_',
    '@uncontrolled (for | in | of | on | over) (a_ | A_){1,3} [@will @after-modal?] a_',
    '(all this | it all | none of it | none of this | that | this | these things) [@will @after-modal?] (@outcome | bring | come | cost | force | give | help | leave | make | put | send | solve | stop)',
    '[@will @after-modal?] (bring | create | deliver | generate | produce | provide) (@adverb | a | an | new | the){0,2} (certainty | growth | hardship | headaches | jobs | opportunities | prosperity | relief | stability | tension | uncertainty | value | winners | @quality)',
    '[@will @after-modal?] (improve (how | lives | the) | reach (a (peak | tipping) | new heights) | save (# | lives | millions | money | the | us))',
    '[@will @after-modal?] (cost (a fortune | dear | dearly | jobs | less | lives | more | them | us) | find (it | a_ | A_){0,2} (difficult | easier | easy | hard | harder | impossible | tough | tougher) | need to (be | do) (a lot | at | better | far | more | much))',
    '^ (anybody | anyone | whatever | whichever | whoever) (a_ | A_){1,6} [@will @after-modal?] a_',
    'the a_? (consequence | effect | net effect | outcome | result | results | upshot) [@will @after-modal? be]',
    '(more | many others | others) [will]',
    '[@will @after-modal?] put (a_ | A_){1,4} (at risk | in danger | off | on the map | out of (business | work) | under pressure)',
    'your (body | brain | children | conscience | dog | family | friends | grandchildren | gut | hair | heart | kids | neighbours | neighbors | skin | stomach | wallet | waistline) [@will @after-modal?] a_',
    'the (big | biggest | main | only | real) (beneficiaries | beneficiary | cost | loser | losers | story | test | victim | victims | winner | winners) [@will @after-modal?] a_',
    // A deed told as the subject of its effects.
    '^ *ing (a_ | A_){1,7} [@will @after-modal?] a_',
    // What will be made of something: the judgment is in the last word.
    '[@will @after-modal?] (keep | leave | make | render) (a_ | A_){1,4} (@quality | feel | look | wish | wonder)',
    '[@will @after-modal?] (give | make) (all the | a | any | life | little | matters | much | no | things)? (ammunition | better | comfort | difference | easier | hard | harder | hope | impression | pause | rise | sense | worse)',
    '[@will @after-modal?] change (everything | how | lives | many | minds | nothing | our | the (course | debate | face | future | game | landscape | way | world))',
    '[@will @after-modal? have] (@adverb | a | an | little | no | some){0,2} a_? (bearing | chance | choice | consequences | difficulty | effect | effects | field day | impact | implications | influence | problem | problems | repercussions | say | trouble)',
    '[@will @after-modal? have] @participle',
    '(role | roles | part) (a_ | A_){1,4} [will] play',
    "[(will not | won't) @adverb?] ((be | make it) (cheap | easy | enough | the (end | first | last | only | same)) | bring | bother | bring | change | come (back | cheap | easily | easy) | cure | end | fix | forget | give up | go (away | back | down | far | quietly | unnoticed) | help | hold | last | make | save | sit | solve | stand | wash)",
    '[@will @after-modal? have to] (accept | adapt | compete | confront | contend | deal | face | fight | learn | live | reckon | rethink | settle | wait | wrestle)',
  ],
  except: [
    '@will-planned',
    "(you | you'll) (will | won't)?",
    '@will @adverb? (bring you | comment | cost (# | about | between | from | you) | discuss | meet | receive | see (a | the) | vote | win (a | an | the) (bottle | book | copy | pair | prize | ticket | trip))',
    'free will',
    '@will (@adverb | not)? be (*ed | chosen | drawn | paid | put | sold | told)',
    "(won't | will not) have to",
    '@will (cure | fix | solve) everything',
    '^ (according | anything | beginning | closing | during | evening | everything | featuring | following | including | joining | kicking | king | morning | nothing | opening | returning | running | speaking | spring | starting | something)',
  ],
  why: 'No one can announce what prices, crowds or feelings will do, yet “will” tells it in the same voice as a train timetable. In Philip Tetlock’s long study of forecasts, the experts with one big idea were the surest, and did worse than the doubters.',
  fair: 'In a sentence that began “if”, or after reasons, “will” is only the shortest way to finish a thought. Nobody wants every forecast padded with “probably”.',
  ask: 'Is this a plan that somebody has made, or a guess? Put “I think” before it: does the text still give you reasons?',
  marks: [
    'Prices [will] rise again, the paper says.',
    'This [will] satisfy the protesters.',
    'The strike [will] dominate the news.',
    'Small farms [will have] great difficulty.',
  ],
  spares: [
    'The committee will meet on Friday.',
    'The show will air in May.',
    'You will lose your way without a map.',
    'Say what you will, it rained.',
    'The library will open in June.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
