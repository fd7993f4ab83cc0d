import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/likely-adverb',
  name: 'Most likely, very likely, likely would',
  phrases: [
    "(will | would | could | may | might | can | should | must | won't | wouldn't | @have | he'd | he'll | i'd | i'll | it'd | it'll | she'd | she'll | they'd | they'll | we'd | we'll | you'd | you'll) (also | now | still | just | most | very | quite){0,2} likely (be | have | not | never | been)?",
    '(most | more | more than | very | quite | just as | extremely | highly) likely , than not',
    '(most | more than | very | quite | highly | extremely | less) likely',
    'more likely (than not)?',
    'likely as not',
    "likely (be | been | has | have | had | hasn't | haven't | is | isn't | was | wasn't | were | are | aren't | will | won't | would | wouldn't | cannot | can't | could | couldn't | do | does | doesn't | did | didn't | don't | not | never | because | due to | from | in part | as a result | as part | by | thanks to | through | after | before | during | following | a | an | the | one of | even | also | only | still | already | both | about | around | somewhere | someone | something | his | her | its | their | caused | came | went | grew | began | took | made | led | meant | saw | fell | rose | lost | knew | died | *ed)",
    '[likely] (cost | cut | drove | fed | gave | got | held | hit | hurt | kept | left | paid | put | ran | sank | sent | shrank | spent | spread | thought | told | went | won)',
    '[likely] *s',
    '(, | and | or | but) [likely] (a_ | A_)',
  ],
  except: [
    '@likely-statistic',
    'likely (to | that | story)',
    'likely (actions | areas | audiences | buyers | candidates | cases | causes | challengers | contenders | customers | choices | consequences | contributors | culprits | destinations | developments | effects | errors | events | explanations | nominees | opponents | origins | outcomes | owners | participants | partners | places | problems | questions | reasons | results | scenarios | signs | sites | sources | suspects | subjects | targets | topics | users | victims | winners)',
    '(the | a | its | their | his | any | and) likely (cost | cut | cuts | run | hit)',
  ],
  why: 'One small adverb turns a report into a guess: “she likely knew” reads almost like “she knew”. Analysts with a fixed scale mean 55–80% by “likely” and 80–95% by “very likely”; the author may mean more or less.',
  fair: 'Good when the guess is a small step from something shown, as when a doctor names the likeliest of several illnesses and says what would tell them apart.',
  ask: 'Take the adverb out: is there anything in the text that would let the bare statement stand, or does the whole claim rest on the guess?',
  marks: [
    '[Most likely], the letter never arrived.',
    'The fire [will likely] burn for days.',
    'The cut [likely caused] the blackout, said the grid.',
    'He died young, [likely] of malaria.',
    'They [likely won’t] get a second chance.',
    'Bad reviews [likely] hurt the film.',
  ],
  spares: [
    'In mice the drug made a stroke 30 percent more likely.',
    'The most likely voters were asked twice.',
    'Two likely suspects were seen near the bank.',
    'A likely story, she said, and laughed.',
    'The likely cost of the bridge was not given.',
  ],
  sources: ['icd-203', 'estimative-probability', 'hyland-1998'],
}
