import type { Rule } from '../rule.ts'

// Quiet: in speech "going to" is mostly about intentions.
export const rule: Rule = {
  id: 'prediction/going-to',
  name: 'Is going to',
  quiet: true,
  phrases: [
    "@uncontrolled [(are | aren't | is | isn't) (@adverb | not | never)? going to] a_",
    '(costs | it | prices | rates | rents | sales | taxes | that) (are | is) going (down | up)',
    "(they're | they are) (all | always | now | only)? [(coming) (after | for)] (my | our | us | you | your)",
    "(are | aren't | he's | is | isn't | it's | no one's | nobody's | one's | she's | that's | there's | they're | this is | we're | you're) (@adverb | not | never | all | always | only | probably){0,2} going to @adverb? (be (*ing | a | able | about | all | an | in | needed | no | okay | people | the | very) | be @quality | become | blow | cause | change (everything | the) | come (back | down) | continue | feel | forget | get | go | have (a | an | to | trouble | problems) | hate | keep | lead | like | look | love | make (a | it | life | the | things) | need | notice | pay | punish | rain | see a_ | regret | replace | result | see (A_ | #) | stay | stop | take (a | longer | over | time | years | your) | turn out | want | work)",
    "(are | aren't | he's | is | isn't | it's | no one's | nobody's | she's | that's | there's | they're | you're) (@adverb | not | never | all | always | only | probably){0,2} going to @becoming",
    '(gonna) (be | happen | change | win | lose | get)',
    "[(are | he's | is | it's | she's | that's | they're) @adverb? about to] (be (a_ | the)? @quality | @happening | @outcome | become | change | get (a | an | better | bigger | easier | even | harder | more | much | worse))",
    '(about to) (become | change | get (a lot | better | even | much | worse) | run out)',
    'can only get (better | worse)',
    '(no one | nobody | none of (them | us | this) | nothing) is going to a_',
    "(isn't | aren't | not | never) (coming back | going (anywhere | away))",
  ],
  except: [
    "(i | i'm | what | how | who | where | when | if | whether) (@be | @will)? (you | we | they | it | he | she)? (@be)? (@adverb)? (going to | gonna | about to)",
    "(we're | you're) (just | only | not)? going to (need | see | want | have | make | keep | take)",
    '(was | were) about to',
    "(if | when) (they're | they are | you're | you are) going to",
    "(we're | we are) (just | only | not)? going to (discuss | explore | introduce | learn | look at | start | talk | use)",
    "(isn't | is not | won't) going to be (a | an | another) (blog | essay | guide | lecture | long | post | rant | review | story | tutorial)",
  ],
  why: 'Sounds nearer and surer than “will”, because it is also how people talk about plans. No plan stands behind it when the subject is a market, a crowd or the weather.',
  fair: 'Spoken comfort and spoken warning; in an interview it is how people talk, and the speaker’s name is attached to the guess.',
  ask: 'Could the person who says this bring it about, or stop it? If not, how do they come to know?',
  marks: [
    'The wedding [is going to happen] late.',
    '“[It’s going to get] worse,” said the farmer.',
    'The whole trade [is about to] change.',
    'Voters [are going to punish] him.',
    '[Prices are going up].',
  ],
  spares: [
    'I am going to be late for dinner.',
    'They were about to change trains.',
    'What are you going to have?',
    'We are going to look at an example.',
    'This isn’t going to be a review.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
