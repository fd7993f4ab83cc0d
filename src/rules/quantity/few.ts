import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/few',
  name: 'Few, and nobody counted them',
  phrases: [
    '(very | only a | just a | quite a | precious | *ly | not a | a good | a fair | fewer and) few (of | people | others)?',
    '^ few (of)? (_? *s | came | got | made | saw | took | went | people | the | them | would | could | can | have | had | are | were | knew | know | doubt | think | thought | expect | expected | believe | believed)',
    '(and | but | that | , | while | as | though | although | because) [few] (of | people | would | could | can | have | had | are | were | knew | know | doubt | think | thought | expect | expected | believe | believed)',
    'a few (people | others | of the (people | *s))',
    'a (small | tiny | mere)? handful of',
    'a select few',
    'few ,? if any',
    '(there are | there were | there have been | with | has | have | had) [few] (_? | A_ A_) *s',
    'more than a few',
    '(and | but | that | while | although | because) [few] _? *s (can | could | had | have | would)',
    'a couple of (people | others)',
    '(little or no | little to no | hardly any | scarcely any | barely any | next to no)',
  ],
  except: [
    'handful of (change | coins | dust | earth | flour | ginger-nuts | grass | herbs | leaves | nuts | rice | salt | sand | seeds | snow | soil)',
    '(the | these | those | past | last | next | first) few',
    '(only | just | quite | than | very | for) (a few | few) (seconds | minutes | hours | days | weeks | months | years | feet | metres | meters | yards | miles | drops | blocks | steps | words)',
    'few (days | weeks | months | years | minutes | hours) (ago | later | earlier)',
  ],
  why: 'Few says “fewer than you would think”, and “quite a few” says the opposite with nearly the same words. Neither says how many, so the surprise is all that you are given.',
  fair: 'There are too few to argue about, the writer has looked, and says where: “few letters from that winter survive in the town archive”.',
  ask: 'Few out of how many? Does the text know the number, or only that it feels small?',
  marks: [
    '[Few researchers] wanted to talk about the case.',
    'That will confuse [quite a few] buyers.',
    'There are [a handful of] minor changes.',
    '[Few British voters] care.',
    '[Few made] it home.',
    'The town has [few] shops.',
    'There were [surprisingly few] complaints.',
  ],
  spares: [
    'For the last few weeks it has rained.',
    'We met a few minutes later.',
    'It is one of the few places with a ramp.',
  ],
  sources: ['weasel-word', 'hyland-2005', 'words-to-watch'],
}
