import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/will-change',
  name: 'Will, of what nobody controls',
  // Under 0.7 where it was measured: verbs cannot tell a plan from a forecast. Kept, and quiet.
  quiet: true,
  phrases: [
    '[@will @after-modal?] @outcome',
    '[@will @after-modal?] (change | cut | draw | drive | get | give | keep | leave | make | mould | mold | push | put | send | turn) (everyone | everything | her | him | how | it | jobs | life | little | many | matters | millions | more | no one | our | people | prices | readers | some | the (cost | game | way | world) | a | any | no | sense | them | themselves | things | us | voters | you)',
    '[@will @after-modal? have] (@adverb | a | an | little | no | some){0,2} a_? (bearing | chance | consequences | difficulty | effect | effects | field day | impact | implications | influence | problem | problems | repercussions | trouble)',
    '[@will @after-modal?] (bring | deepen | deprive | force | generate | produce | render | require | yield) a_',
    '[@will @after-modal? have] @participle',
    '(role | roles | part) (a_ | A_){1,4} [will] play',
    // What a step or a law will do, and what "this" or "they" will: whatever it is, nobody has announced it.
    '(ban | bill | boycott | brexit | ceasefire | closure | closures | collapse | crisis | cut | cuts | deal | decision | defeat | delay | increase | law | measures | merger | move | pact | policies | policy | recession | reform | reforms | resignation | rise | ruling | sanctions | shift | shutdown | strike | takeover | tariffs | tax | technologies | technology | trend | verdict | victory | war | withdrawal | it | they | this) [will @after-modal?] (abandon | act | add | admit | allow | ask | attack | block | break | bring | carry | cause | claim | close | come | cover | do | eat | enable | ensure | feed | fight | find | force | give | have | hold | keep | know | leave | let | make | move | offer | put | raise | refuse | reject | replace | say | seek | send | spend | stay | stop | strike | take | tell | throw | turn | walk)',
    "(it | they | this) [(will not | won't)] a_",
    // What they will have to do.
    '[@will @after-modal? have to] (accept | adapt | be | change | come | compete | confront | contend | deal | face | fight | find | get | give | go | learn | live | pay | reckon | rethink | settle | share | step | struggle | take | up | wait | work | wrestle)',
  ],
  except: [
    // Hedged already: another rule marks the hedge.
    '(likely | unlikely | assume | bet | possible | probable | guarantee | hope | hopes | hoping | hoped) that? (a_ | A_){0,4} @will',
    // Plans of one's own, advice to the reader, questions.
    "(i | we | you) (will | won't)",
    "(that'll | you'll)",
    '@will @adverb? (bring you | get (a | any))',
    '(do you think | evidence that | how | what | whether) (a_ | A_){0,3} will',
    // What a body decides, sells or puts on.
    '(committee | company | concert | council | court | department | event | exhibition | festival | film | game | hearing | meeting | ministry | police | programme | project | school | session | show | talk | tour | university | workshop) @will',
    '(if | when) (he | it | she | they | you) (a_ | A_ | ,){1,8} @will',
    '(likely | maybe | perhaps | possibly | presumably | probably) @will',
    '(it | they | this) @will @adverb? (air | announce | appear | comment | discuss | display | feature | host | include | introduce | launch | load | meet | perform | play | print | publish | receive | release | run | screen | seek | sell | show | sign | stand for | support | tour | visit)',
    '@will (@adverb | not)? be? (able | added | allowed | applied | asked | at | available | built | called | changed | closed | displayed | enabled | given | held | holding | in | included | introduced | invited | launched | made | needed | offered | on | open | published | read | ready | released | removed | required | run | sent | served | set | shown | sold | standard | stored | streamed | used)',
    '@will (@adverb)? (reach out | go (ahead | into | on | to) | end (# | at | in | on))',
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
