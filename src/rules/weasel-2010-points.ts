import type { WordingId } from './profile.ts'
import type { RuleId } from './rule.ts'

/**
 * What each rule and each wording of `weasel-2010` counts: chosen on the first half of the task's training documents,
 * and printed, by `node bench/run.mjs weasel --choose`.
 */
const chosen: readonly (readonly [points: number, ids: string])[] = [
  [12, 'weasel-2010/some'],
  [9, 'weasel-2010/perhaps'],
  [8, 'quantity/one-of-the-most'],
  [
    7,
    'likelihood/almost-certain likelihood/chances-are likelihood/doubtful likelihood/in-all-likelihood likelihood/is-likely-to likelihood/it-is-likely likelihood/likely-adverb likelihood/likely-noun likelihood/near-impossible likelihood/presumably likelihood/probably likelihood/safe-to-say likelihood/seems-likely likelihood/slim-chance likelihood/with-confidence likelihood/would-be-surprised weasel-2010/several weasel-2010/generally weasel-2010/well-known weasel-2010/certain',
  ],
  [
    6,
    'sourcing/it-is-said sourcing/regarded-as possibility/arguably possibility/could-lead-to possibility/could-question possibility/could possibility/it-is-possible possibility/may-have possibility/may-well possibility/might possibility/not-ruled-out possibility/perhaps possibility/possibly possibility/potentially possibility/runs-the-risk quantity/many weasel-2010/many weasel-2010/considered weasel-2010/others weasel-2010/alleged weasel-2010/many-of weasel-2010/it-is-clear-that',
  ],
  [
    5,
    'sourcing/believed-to quantity/several weasel-2010/it-is-that weasel-2010/widely weasel-2010/traditionally weasel-2010/whether weasel-2010/accepted weasel-2010/rumour weasel-2010/theory weasel-2010/most-first weasel-2010/wide-range weasel-2010/passive-to weasel-2010/pointed-out weasel-2010/known-to weasel-2010/science-says weasel-2010/also-been weasel-2010/has-been-a weasel-2010/there-is-doubt weasel-2010/quantity-verb weasel-2010/deemed-by weasel-2010/unclear weasel-2010/other-many weasel-2010/critics weasel-2010/scholars weasel-2010/peacock weasel-2010/some-who weasel-2010/quantity-say',
  ],
  [
    4,
    'sourcing/some-say allegation/accused-of allegation/allegations allegation/alleged allegation/asserts allegation/claim-noun allegation/purported allegation/so-called allegation/suspected allegation/unconfirmed possibility/may certainty/always certainty/believe-me certainty/clearly certainty/everyone-knows certainty/in-fact certainty/it-is-clear certainty/never certainty/no-doubt certainty/nothing-but certainty/of-course certainty/only-explanation certainty/proves certainty/simply certainty/undeniable weasel-2010/some-first weasel-2010/has-been weasel-2010/most-adjective weasel-2010/argue weasel-2010/argument weasel-2010/believe weasel-2010/important weasel-2010/notable weasel-2010/open-question weasel-2010/belief-nouns weasel-2010/they-have-done weasel-2010/would-be weasel-2010/number-of weasel-2010/deemed weasel-2010/superlative',
  ],
  [
    3,
    'sourcing/according-to sourcing/anonymous sourcing/by-some sourcing/common-consent sourcing/could-be-argued sourcing/critics-say sourcing/doing-the-rounds sourcing/drew-criticism sourcing/experts-say sourcing/i-was-told sourcing/kind-of-source sourcing/met-somebody sourcing/nobodys-worry sourcing/officials-say sourcing/one-source-said sourcing/people-say sourcing/reportedly sourcing/reports-say sourcing/rumour sourcing/some-doubt sourcing/studies-show quantity/number-of quantity/some-people quantity/various weasel-2010/it-is weasel-2010/claim-that weasel-2010/suggest weasel-2010/likely weasel-2010/seems weasel-2010/passive-ly weasel-2010/this-may weasel-2010/opening weasel-2010/in-some-cases weasel-2010/share weasel-2010/often-deemed weasel-2010/experts-say',
  ],
  [
    2,
    'allegation/claims-that appearance/apparent appearance/apparently appearance/appears appearance/at-first-sight appearance/gives-the-impression appearance/hints appearance/i-suspect appearance/indicates appearance/it-appears appearance/it-looks appearance/it-seems appearance/looks appearance/must-have appearance/seems appearance/signs appearance/suggests quantity/hundreds-of quantity/mostly quantity/sometimes',
  ],
]

export const weaselPoints: Readonly<Partial<Record<RuleId | WordingId, number>>> = Object.fromEntries(
  chosen.flatMap(([points, ids]) => ids.split(' ').map((id) => [id, points])),
)
