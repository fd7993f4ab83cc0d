import type { Rule } from '../rule.ts'

// Quiet: most sentences with "will" report plans. This keeps to verbs for effects that nobody can decide on.
export const rule: Rule = {
  id: 'prediction/will-change',
  name: 'Will, of what nobody controls',
  quiet: true,
  phrases: [
    // What becomes of things.
    '[@will (@after-modal | no doubt)?] (accelerate | dampen | deepen | define | delay | expose | squeeze | stoke | strain | surprise | add (fuel | pressure | to | up) | affect | age | alienate | alter | anger | allow | appeal to | arise | attack | attract | avoid | backfire | bankrupt | bear fruit | beat | begin to | benefit | boost | bounce back | bring down | bring about | burst | cause | come down to | come (out of | back to haunt) | catch (on | up) | clash | collapse | complicate | confuse | cost | consume | continue to (be | benefit | decline | dominate | erode | fall | fuel | grow | haunt | improve | increase | lose | plague | rise | shape | shrink | spread | struggle | suffer) | contribute | crash | create | cripple | crumble | crush | damage | defeat | delight | decline | decrease | deliver (better | higher | more) | deepen | destroy | deter | determine | devastate | die | diminish | disappear | disappoint | discourage | displace | disrupt | dominate | double | dictate | divide | drain | dry up | dwindle | ease | eat (into | up) | embolden | emerge | empower | empty | enable | encourage | end (badly | in | up) | endure | enrich | ensure | erode | erupt | escalate | evolve | exacerbate | exceed | face (a (backlash | tough) | calls | challenges | competition | criticism | difficulties | opposition | pressure | questions | resistance | tough) | fade | fail | fall | fix | flourish | force | fuel | gain | go (away | down | further | up | viral | wrong) | grow | happen | harm | hasten | hamper | haunt | have (@adverb | a | an | big | far-reaching | huge | little | long-term | major | negative | no | serious){0,3} (bearing | chance | consequences | difficulty | effect | effects | impact | implications | repercussions | trouble) | help | hold (firm | true | up) | heat up | highlight | hinder | hit | hurt | impact | impress | improve | influence | inherit | increase | inspire | intensify | interfere | jeopardise | jeopardize | kill | last | lead to | linger | look (back | like) | lose | make history | matter | mean | melt | miss | multiply | outlast | outlive | outnumber | outweigh | overshadow | overtake | overwhelm | pale | pass | pay (off | the price | dividends | dearly) | perish | plague | play (out | into | well) | plummet | plunge | pose | prevail | prompt | prove | provoke | quadruple | raise (concerns | doubts | eyebrows | fears | questions) | reach (a | an | its | new | record) | rebound | recede | recover | reduce | reignite | remain (a | an | competitive | elusive | high | important | low | popular | relevant | strong | the | weak) | replace | reshape | resonate | restore | result in | reward | reveal | revive | revolutionise | revolutionize | ring hollow | rise | ruin | run out | satisfy | save | scare | see (a | an | fewer | less | more) | serve as (a | an | the) | shake | shape | shift | shine | shrink | sink | skyrocket | slow | soar | solve | spark | spike | stabilise | stabilize | stand the test | spell | spread | spur | stagnate | stall | stay fun | stay the same | stick | strengthen | struggle | succeed | succumb | suffer | surge | surpass | survive | swallow | swell | take (decades | generations | hold | its toll | many | months | over | time | years | a (long | toll)) | threaten | thrive | topple | transform | trigger | triple | trump | turn out | turn (against | into | out) | undermine | unleash | unite | unravel | usher in | vanish | weaken | weigh on | widen | wind up | wipe out | wither | worsen)',
    '[@will (@after-modal | no doubt)?] (change | draw | drive | get | give | keep | leave | make | push | put | turn) (everyone | everything | her | him | how | it | jobs | life | little | many | matters | millions | more | no one | our | people | prices | readers | the (game | way | world) | them | things | us | voters | you)',
    '(consumers | costs | demand | everyone | everybody | generations | growth | historians | incomes | inflation | markets | nobody | no one | prices | profits | rents | revenues | sales | temperatures | unemployment | voters | wages) [will] a_',
    '[@will (@after-modal | no doubt)?] take (his | our | their | your)',
    '(role | roles | part) (a_ | A_){1,4} [will] play',
    // What people will think and feel.
    '[@will (@after-modal | no doubt)?] (admire | adore | appreciate | be (asking | talking | wishing | wondering) | believe | blame | care | cheer | come to (accept | regret | see) | complain | curse | delight | despair | dislike | doubt | embrace | enjoy | expect | fear | feel | find (comfort | it | that | themselves) | flock | forget | forgive | get (away with | better | used | worse) | grumble | hate | ignore | lament | laugh | like | love | marvel | mock | mourn | notice | panic | realise | realize | recognise | recognize | regret | relish | rejoice | remember | root for | sympathise | sympathize | think | tire of | understand | want | welcome | wish | wonder | yearn)',
    // What it will be like.
    '[@will @after-modal? (be | become | feel | look | seem | sound)] (@adverb | a | far | much | no | the)? (absurd | affected | all about | angry | annoyed | apparent | asked | astonished | awful | bad | beginning | best | better | big | bigger | biggest | bitter | blamed | bleak | blow | boon | boost | boring | burden | case | catastrophe | challenge | challenging | changed | cheaper | clear | clearer | close | cold | confused | costly | cracked | critical | crucial | damaged | dead | decisive | delicious | delighted | destroyed | devastated | devastating | difficult | disappointed | disappointing | disaster | disastrous | distraction | divided | doomed | easier | easy | embarrassed | end | enormous | enough | essential | exciting | expensive | failure | felt | familiar | fantastic | far | fascinating | fastest | fatal | fewer | fierce | fine | forced | forgiven | forgotten | frustrated | fun | glad | gone | good | grateful | great | greater | greatest | happier | happy | hard | harder | harmful | high | higher | historic | hot | hit | horrified | huge | hurt | impossible | important | intense | interesting | judged | key | largest | last | left | limited | long | longer | lost | low | lower | major | many | messy | missed | more | most | much | necessary | nightmare | nothing | obsolete | obvious | ok | okay | out of | over | painful | plenty | pleasant | pleased | overwhelmed | popular | powerless | pressure | punished | rare | problem | profound | proud | real | relevant | relief | relieved | remembered | replaced | rewarded | richer | ruined | sad | safe | safer | same | satisfied | seen as | severe | shock | shocked | short-lived | sight | significant | slow | slower | smaller | something | solved | sorry | strong | stronger | struggle | stuck | stunning | success | successful | surprise | surprised | swamped | swept | tempted | terrible | test | tight | torn | thrilled | too | tough | tragedy | tragic | transformed | unable to | unbearable | unforgettable | unhappy | unprecedented | upset | useful | useless | victory | viewed as | vital | vulnerable | watershed | weaker | welcome | wiped | wonderful | worse | worst | worth | wrong)',
    "(there will | there'll) (@adverb | always | never)? be (blood | chaos | consequences | fewer | little | many | more | less | much | no (need | one | shortage | stopping | turning | way) | none | people | plenty | problems | some (who | people) | somebody | someone | those who | trouble | winners)",
    // What they will have to do.
    '[will @adverb? have to] (accept | adapt | be | change | come | compete | confront | contend | deal | face | fight | find | get | give | go | learn | live | pay | reckon | rethink | settle | share | step | struggle | take | up | wait | wrestle)',
  ],
  except: [
    // Hedged already: another rule marks the hedge.
    '(probably | likely | perhaps | maybe | possibly | presumably) @will',
    '(likely | unlikely | assume | bet | possible | probable | guarantee | hope | hopes | hoping | hoped) that? (a_ | A_){0,4} @will',
    '@will (probably | likely | perhaps | possibly | most likely)',
    // Plans of one's own, advice to the reader, questions, and the noun.
    "(i | we) (will | won't)",
    "(you'll | you will | you won't) @after-modal? (avoid | be | become | benefit | cause | change | create | discover | draw | enjoy the | fail | fall | feel | find | fix | get | go | have | help | increase | keep | last | look | lose | make | miss | notice | reach | reduce | save | take | turn | understand | want)",
    '(do you think | evidence that | how | whether) (a_ | A_){0,3} will',
    '(call | do | say | what | which | who | why) will',
    '(if | once | unless | when | whenever) (a_ | A_){0,7} ,? (a_ | A_){0,3} @will',
    "(a | free | god's | good | her | his | ill | iron | last | living | my | of | own | political | the | their) will (to | and | of)",
    // What a body decides, sells or puts on.
    'will be? @adverb? (able | asked | available | called | feature | given | go on | have access | held | include | invited | join | made | needed | open | published | receive | released | replaced (by | with) | required | run | shown | start | take place | used | vote on)',
    '(committee | company | concert | event | exhibition | festival | film | game | hearing | match | meeting | programme | project | session | show | talk | tour | trial | workshop | city | county | court | council | department | ministry | police | school | university) will (be | create | feel | help | look | improve | last | like | reduce | replace | save | test)',
  ],
  why: 'No one can announce what prices, crowds or feelings will do, yet “will” tells it in the same voice as a train timetable. In Philip Tetlock’s long study of forecasts, the experts with one big idea were the surest, and did worse than the doubters.',
  fair: 'In a sentence that began “if”, or after reasons, “will” is only the shortest way to finish a thought. Nobody wants every forecast padded with “probably”.',
  ask: 'Is this a plan that somebody has made, or a guess? Put “I think” before it: does the text still give you reasons?',
  marks: [
    'Prices [will] rise again, the paper says.',
    'This [will] satisfy the protesters.',
    'The winner [will be] too tired to enjoy it.',
    'Readers [will] love the second chapter.',
  ],
  spares: [
    'The committee will meet on Friday.',
    'The show will air in May.',
    'I will love you for ever.',
    'Say what you will, it rained.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
