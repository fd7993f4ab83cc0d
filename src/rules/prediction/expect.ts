import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/expect',
  name: 'Expect to see, look for',
  // Under 0.7 where it was measured: an expectation may have its owner in the sentence before. Kept: the set is off by default.
  phrases: [
    '^ [(and | but | so)? expect] (a_ | A_ | # | =Mr){1,7} to',
    ', (and | but | so) [expect] (a_ | A_){1,6} to',
    '^ expect (more | a lot of | lots of | plenty of | fewer | less | another | further | even more | big | fireworks | the (unexpected | worst | usual | same))',
    "^ (don't | do not) expect (a | an | any | him | her | it | much | that | the | them | this | to)",
    '(you should | you can | we can) expect (to see | (this | it | that | them | him | her) to | the a_{1,3} to | any | much | more | a_ to)',
    '(we | you) can expect',
    '(i | we) (predict | foresee | forecast | prophesy | envision) (that | a | the | an | this | it | he | she | they | more)?',
    '(my | our) (prediction | forecast | bet | guess is that | hunch) (is | for)',
    '(my | our | the smart) money (is | was | would be) on',
    "(can | cannot | can't | could | might | must | should | shouldn't) not? expect (it | more | this | that | the | them | to (find | get | hear | lose | pay | see)) (a_ to)?",
    '(what comes next is | what happens next is | rest assured)',
    '(i | we) can see (a_ | A_){1,4} (becoming | ending | falling | going | happening | losing | staying | winning)',
    "(you | we) (have seen | have not seen | ain't seen | haven't seen) (anything | nothing) yet",
    'mark my words',
    '(few | nobody | no one) (expect | expects)',
    '(watch | look) for (a_ | A_){1,4} to (be | become | continue | fall | get | go | grow | lose | make | rise | take | win)',
    '(i | we) (fully | totally | do | also | still | now)? expect (to see | that | this to | it to | them to | the a_{1,3} to | him to | her to)',
    '(we | i) see (a_ | A_){1,4} (rising | falling | growing | settling | declining | increasing | reaching | easing | slowing)',
  ],
  except: [
    '(what | when | as) (to | you | we) (can)? expect',
    'expecting (a | her | their) (baby | child | first)',
    'expect (to pay | to drop | to wait)',
    'look for (a_ | A_){1,4} to (buy | do | eat | see)',
  ],
  why: 'The forecast is put as advice to the reader, as if it were a bus to catch. Few writers go back to count how many such tips came true. When Philip Tetlock counted experts’ forecasts over twenty years, the average one did little better than guessing.',
  fair: 'Open and lively in sport and entertainment, and better than a hidden forecast: it is plainly the writer’s own, and you can remember who made it.',
  ask: 'Has this writer said what to expect before, and what became of it? What are the grounds this time?',
  marks: [
    '[Expect] the senator to try a softer tone.',
    '[We can expect] longer queues.',
    '[I predict that] they will ask for it back.',
  ],
  spares: ['I expect my parents at six.', 'What to expect when you arrive.', 'They did not expect visitors.'],
  sources: ['tetlock', 'superforecasting'],
}
