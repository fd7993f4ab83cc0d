import type { Rule } from '../rule.ts'

// Quiet: "we will" is a plan more often than a forecast, and only some verbs tell them apart.
export const rule: Rule = {
  id: 'prediction/we-will',
  name: 'We will all, you will see',
  quiet: true,
  phrases: [
    "[we (will | won't | shall) (all | also | both | eventually | never | one day | only | soon | still | then){0,2}] (be a? @quality | be (left with | living | lucky | sorry | stuck) | become (a | more | less) | die | drown | end up | face (a | more) | feel the | find ourselves | get (another | more | what) | go hungry | have (fewer | less | nothing) | live (in | longer | to) | look back | lose (a | control | more | our | the) | miss (a | him | her | out | the) | never know | pay (a | dearly | for (it | that | this) | higher | more | the) | regret | run out | see (a (big | new | rise | return | wave) | an | fewer | less | more | prices) | spend (less | more) | suffer | wake up | wish | witness)",
    "[we'll (all | eventually | never | one day | only | soon){0,2}] (be a? @quality | be (left with | living | lucky | sorry | stuck) | die | end up | face (a | more) | have (a a_{1,2} (nobody | no one | that) | fewer | less | no | nothing) | live to | look back | lose (control | our | the) | never know | pay (a | dearly | for (it | that | this) | the) | regret | run out | see (a (rise | return | wave) | fewer | less | more (of | *s)) | spend (less | more) | wake up)",
    "[you'll (all | soon | still)?] (regret | rue | see more of | wake up | wish)",
    '(children | grandchildren) [will] (foot | have to (live | pay) | inherit | pay)',
    '(governments | machines | police | robots) [will] be able to',
    'the rest of us will',
    "[you'll] pay (dearly | for it | more | through)",
  ],
  except: [
    '@will-hoped',
    "(how | if | until | what | when | where | whether | why) (we'll | (we | i) will)",
    'see more (about | details | examples | information | in (chapter | part | section))',
    '(we | i) will see (a | more) (about | examples | of (these | this) in)',
    '(we | i) will (be (happy | glad | pleased | grateful | delighted | proud | back | ready)) (to | if | that)?',
    "(we | i) (won't | will) not? be (able | available)",
  ],
  why: 'Puts you among the losers or the winners before anything has been shown. “We” in a forecast is seldom everybody: some would pay, some would gain, and most would hardly notice.',
  fair: 'Where something reaches everybody, such as a debt that a state has signed for or the sea along a coast, “we” is the plain word.',
  ask: 'Who exactly is “we” here, would it come to all of us alike, and who says that it will come?',
  marks: [
    'If the dam goes, [we will all] pay the price.',
    '[We will] see more of this before the spring.',
    'Our grandchildren [will] inherit the bill.',
    '[You’ll] pay more and watch less.',
  ],
  spares: [
    'We hope that by the spring we’ll have more pupils.',
    'We will be happy to help.',
    'We will meet at the gate at noon.',
    'When we will be richer nobody can say.',
    'We will see more examples in chapter four.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
