import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/expected-to',
  name: 'Is expected to',
  phrases: [
    "(@be | he's | it's | she's | they're | that's | widely)? (not | @adverb)? (anticipated | expected | forecast | foreseen | predicted | projected | tipped) to",
    'it (is | was) (now | widely | also | @adverb)? (anticipated | expected | forecast | foreseen | predicted | projected) that',
    '@be @adverb? (not | never)? expected (any (day | moment | time) | around | as early as | back | before | by | early | earlier | for | in | in the coming | late | later | next | on | shortly | soon | this | today | tomorrow | tonight | until | within)',
    '(long | widely) (anticipated | expected | forecast | predicted | tipped)',
    '^ [as (widely | many | had been)? (expected | feared | forecast | predicted)] ,',
    ', [as (widely | many | had been)? (expected | feared | forecast | predicted)] ,',
    '(hotly | much | widely)? tipped (as | for | to)',
    '(clear | firm | hot | overwhelming | strong)? (favorite | favorites | favourite | favourites) to (become | land | lead | replace | succeed | take | win)',
  ],
  except: [
    "(can | can't | cannot | could | hardly | may | might | must | reasonably | should | to) not? be @adverb? expected to",
    // Duty rather than forecast: "students are expected to read".
    '(children | employees | members | students | users | teachers | women | men | girls | boys | citizens | staff | everyone | we | i | you | guests | players | participants) @be @adverb? expected to (act | attend | behave | bring | contribute | do | follow | have read | help | hold | know | obey | pay | provide | read | serve | submit | take part | wear | work | write)',
    '(@be | were) (not)? (supposed | required) and expected to',
    "(had | have | has | having | i'd | i've | we'd | i | we | they | he | she | you | who | never | would've | could've) @adverb? (anticipated | expected | predicted | forecast | foreseen) to",
    'to be expected',
    '(as | than) (is | was) expected (in | on | for | by)',
    'expected (in | on | for) (a | an) (student | child | person)',
    '(as | than) (was | is | had been)? (expected | predicted | forecast | anticipated)',
    'what is expected (of | from)',
  ],
  why: 'A passive with nobody in it: somebody expects this, and you are not told who, how they know, or how often they have been right before.',
  fair: 'Common and harmless for arrivals, dates and results where anyone can guess who does the expecting, such as a firm about its own launch.',
  ask: 'Expected by whom? A ministry, a poll of analysts, the firm’s own press office, or the writer?',
  marks: [
    'The bill [is expected to] pass on Monday.',
    'Sales [are widely predicted to] fall.',
    '[It is expected that] both sides will return.',
  ],
  spares: [
    'Sales were better than expected.',
    'The students are expected to read two books.',
    'She had not expected it.',
  ],
  sources: ['conll-2010', 'words-to-watch', 'tetlock'],
}
