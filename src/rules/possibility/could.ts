import type { Rule } from '../rule.ts'

// Quiet: "could" is as often past ability, unreal or polite as it is "possibly", and a phrase cannot always tell.
export const rule: Rule = {
  id: 'possibility/could',
  name: 'Could',
  quiet: true,
  phrases: ['could @after-modal? (be | have)?'],
  except: [
    // Negated, limited, or asked.
    'could (not | never | no longer | no more | hardly | barely | scarcely | only | neither | nor | you | i | we | somebody | someone | anyone | they | he | she)',
    '(how | what | who | why | where | when | nobody | nothing | none | neither | nor | no one | no a_ | than | only | all | everything | anything | whatever | whoever | whatever a_ | little) could',
    '(best | most | more | far | fast | hard | long | much | many | soon | well | everything | all | anything | little | way | ways | faster) (as | that)? (he | i | it | she | they | we | you | one | anyone | a_ a_) could',
    // Past ability and what people perceive.
    'could @after-modal? (afford | breathe | feel | hear | imagine | remember | recall | see | sense | smell | speak | talk | taste | tell | walk | stand | believe | sleep | recognise | recognize | understand | read | sing | swim | make out | care less | use (a | an | some | more | the | another))',
    '(i | we) could',
    '(he | she | they | you) could @after-modal? (access | add | afford | ask | beat | become a | bring | build | buy | call | carry | catch | cause | choose | claim | come | consider | contain | continue | count | create | cut | deal | decide | do | drink | drive | eat | enjoy | enter | escape | expect | fight | figure | fill | find | fit | fix | fly | follow | get | give | go | grow | handle | have a | help | hide | hit | hold | identify | join | jump | keep | know | learn | leave | let | live | look | make | manage | meet | move | offer | open | order | pass | pay | pick | play | practise | practice | prove | provide | pull | put | reach | rely | remain | return | ride | run | save | reply | retrieve | say | sell | send | set | shoot | sign | share | show | sit | spend | start | stay | stop | study | survive | take | teach | trust | try | turn | use | visit | wait | watch | wear | win | work | write)',
    // Unreal conditions, wishes, purposes and honest questions.
    '(if | whether | until | before | so that | so | wish | wishes | wished | hope | hoped | hoping | thought | knew | faith that | dream | because | like) (that)? (a_ | A_){1,4} could',
    'could have (been (avoided | better | easier | easy | prevented | worse | different | summarised | summarized | more) | done (more | better | without) | said | used | told | asked | chosen | picked | stopped | saved | won | gone (the other | either) | expected | imagined | predicted | foreseen | sworn)',
    '(he | she | they | you | one) could @after-modal? have',
    'could easily have',
    '(one | you) could @after-modal? (say | argue | call | simply)',
    'could @after-modal? be (accessed | added | applied | argued | called | controlled | described | done | established | excused | felt | forgiven | heard | interpreted | measured | obtained | persuaded | reached | read | relied | restored | retrieved | said | seen | smelled | summarised | summarized | summed | traced | trapped | turned | understood)',
    'could (do not | do to | just about | only do | well afford)',
    '(few | only | no | hardly any | scarcely any) (a_ | A_){1,4} could',
    '(than | as much a_ as | as) (a_ | A_){1,3} could',
    'could better',
    // Ability again, behind another verb.
    '(did | doing | do | does) (what | all | everything | whatever | anything) _{1,2} could',
    '(hard | difficult | impossible) to (see | understand | imagine | believe) how _{1,3} could',
    'how (anyone | anybody | someone | he | she | they | you | people) could',
    '(show | showed | proved | knew | thought | hoped | wished | boasted) (that)? (he | she | they | it | we | i) could',
    'could and (often | usually | sometimes)? did',
  ],
  why: 'Covers everything from the nearly certain to the barely thinkable, so it can be true of almost any story. Headlines like it because the verb behind it does the work.',
  fair: 'Engineers and planners must ask what could go wrong. A list of such things, each with its odds or its safeguards, is how accidents are avoided.',
  ask: 'Could it also not? Find the sentence that says how often, under what conditions, or at what odds this happens.',
  marks: [
    'The new law [could] hit small shops.',
    'The storm [could still] turn north.',
    'A verdict [could be] weeks away.',
  ],
  spares: [
    'From the hill they could see the sea.',
    'He could no longer walk to the door.',
    'If the house could speak, it would groan.',
    'Could you pass the salt?',
    'We could go by train.',
    'She did what she could to help.',
    'It is hard to see how anyone could sleep here.',
  ],
  sources: ['epistemic-modality', 'hyland-1998'],
}
