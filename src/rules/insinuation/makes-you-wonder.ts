import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/makes-you-wonder',
  name: 'One has to wonder',
  phrases: [
    "(one | you | we | i) (can only | can't help but | cannot help but | have to | has to | must | might | may | could | do | begin to | can't help) (wonder | wondering) (if | whether | why | what | how | who | where | when | about)?",
    '(makes | make | made | making) (one | you) wonder',
    'i (often | also | do | really | have to | just)? wonder (if | whether | why | what | how | who | where)?',
    '(makes | make | made | making | leaves | left | leaving | have | has) (you | one | me | us | people | many | some | fans | voters | readers | observers | residents | locals | critics) (to)? (wonder | wondering | asking | questioning | scratching)',
    "(it's | it is) (hard | difficult | impossible | tempting | only natural | natural | worth | fair | right) not? to (wonder | ask | suspect | notice | see (a | the) pattern | conclude)",
    '(one | you) (has to | have to | must | might | may | might well | may well | could | should) (ask (yourself | oneself | why | what | who | whether | how | if) | question)',
    '^ (so | and | but | now)? [ask (yourself | yourselves | ourselves)] (who | what | why | how | where | whether | if | when)',
    "(you'd | you would | one would | one could | you could | you might | one might) be forgiven for (thinking | wondering | believing | suspecting | assuming)",
    '(and)? (one | you) (does | do) wonder',
    '^ (and | but)? who knows (what | how | who | whether | why | where)',
  ],
  except: [
    '(no | small | little) wonder',
    'wonder (woman | drug | years | boy | world | park | bread)',
    'i wonder (if | whether) (you (could | would | might) | i (could | might | may))',
    'ask yourself (if | whether | what | how) you',
    'you (might | may | could) (ask | wonder) (for | your)',
    'if you wonder',
  ],
  why: 'The wondering is handed to you, and only one answer is within reach. The writer can later say that nothing was claimed.',
  fair: 'An honest puzzle says what is known on each side and does not mind which way it comes out.',
  ask: 'Which answer are you being steered to, and what would the text need in order to state it outright?',
  marks: [
    '[One has to wonder who] paid for the trip.',
    '[I wonder whether] he has read the law.',
    'It all [makes you wonder].',
    '[Ask yourself] who gains from the delay.',
    '[You’d be forgiven for thinking] it was planned.',
  ],
  spares: [
    'No wonder the roof leaked.',
    'She wondered which train to take.',
    'The old tree is a wonder of the county.',
  ],
  sources: ['innuendo', 'rhetorical-question'],
}
