import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/i-am-not-saying',
  name: 'I’m not saying, just asking',
  phrases: [
    "(i'm | i am | we're | we are | nobody is | no one is | nobody's | no one's) (certainly | of course | by no means)? not (saying | suggesting | implying | accusing | claiming | insinuating | alleging) (that)?",
    "(i'm | i am | we're | we are) (just | only | merely | simply) (saying | asking | wondering | throwing | pointing out | putting it out there | noting)",
    "(i'm | i am) not (telling you what to (think | believe) | one to (gossip | judge | pry | speculate) | naming (any)? names | going to (speculate | name names | accuse))",
    '(just | only | merely) asking (questions | the question)?',
    '^ just saying',
    "(not that | far be it from) (i'm | i am | me | anyone | anybody) (is)? (saying | suggesting | implying | accusing | to (suggest | say | accuse | judge | speculate | imply | criticise | criticize))",
    '(not wishing to | without wishing to | without wanting to) (suggest | imply | speculate | cast aspersions | point fingers | name names)',
    '(naming no | no) names (mentioned | named)',
    '(insinuate | insinuates | insinuated | insinuating | insinuation | insinuations | innuendo | innuendos | aspersions)',
    '(draw | say) no conclusions',
    'i notice (that | how)',
    '(have you | ever) (noticed | notice) (how | that)',
    "(not | shouldn't | hasn't) (have)? (escape | escaped) (our | my | your | anyone's | attention | notice)? (attention | notice)?",
  ],
  except: [
    'i noticed (that | how)? (i | my | a | the | him | her | it | them | something | when)',
    "(i'm | i am | we're | we are) (saying | claiming | suggesting) (goodbye | hello | it | thank | yes | no)",
    'no names',

    "(i'm | i am | we're | we are) (saying | claiming) (that)? (i | we)",
  ],
  why: 'Denying that you say a thing is a way of saying it. The thought is planted, and the denial is there in case anybody objects.',
  fair: 'A careful writer also says what the evidence does not show. The difference is that the point then rests, and is not hinted at again.',
  ask: 'If it is not being said, why is it mentioned? What is the sentence after this one meant to make you think?',
  marks: [
    '[I’m not saying] he took it, but the box is empty.',
    '[I’m just asking] who signed the paper.',
    '[Far be it from me to judge].',
    'The article [insinuates] that she was paid.',
    '[I notice that] the firm won again.',
  ],
  spares: [
    'I noticed the smell of smoke in the hall.',
    'She is asking for directions.',
    'We are saying goodbye to the old hall.',
  ],
  sources: ['apophasis', 'innuendo'],
}
