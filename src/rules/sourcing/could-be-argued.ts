import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/could-be-argued',
  name: 'It could be argued',
  phrases: [
    '(one | you | anyone) (could | can | might | may) @after-modal{0,2} (argue | object | contend | conclude | make the case | make a case | claim | assert) (that | for | against)?',
    'one (could | might | may) @after-modal? say that?',
    'you (could | might) say that',
    'it (could | can | might | may) @after-modal{0,2} be (argued | said | claimed | objected | contended | suggested | concluded | assumed | inferred | supposed | asserted | thought) that?',
    '(a case | the case | an argument | the argument) (can | could | might | has) (also)? (be | been) made',
    'there is (a | an) (strong | good | decent | plausible)? (case | argument) (to be made)? (that | for)',
    "there's (a | an) (strong | good | decent | plausible)? (case | argument) (to be made)? that",
  ],
  except: [
    'you can conclude (what | whatever)',
    '(you | one | we | i) (can | could) say (no | yes | hello | anything | something | nothing | it | this | the | what | whatever | goodbye | a | how | to)',
    'you can (claim | argue | object | assert) (a | an | the | your | up | back | for | any | it | them | on)',
    '(we | i) (can | may | might | could) claim (a | an | the | your | our | it | back)',
  ],
  why: 'The claim is tried on without being worn. The writer gets to make the point and keeps the right to say that they never held it themselves.',
  fair: 'Philosophers, lawyers and teachers set out a view in this way in order to test it. The mark of that good use is that an answer follows.',
  ask: 'Does the writer argue it or not? If so, where is the argument; if not, who does?',
  marks: [
    '[One could argue that] the law came too late.',
    '[It could be said that] he won by waiting.',
    '[You might argue that] the fee is fair.',
  ],
  spares: [
    'You can say no at any time.',
    'We could quarrel all night.',
    'One argued for hours and one slept.',
  ],
  sources: ['words-to-watch', 'weasel-word', 'hyland-1998'],
}
