import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/safe-to-say',
  name: 'A safe bet',
  phrases: [
    "(it is | it's | it was | is it)? (safe to (assume | bet | conclude | expect | guess | predict | presume | say | suppose) | (fair | reasonable | logical | not unreasonable) to (assume | conclude | expect | guess | infer | predict | presume | suppose)) that?",
    '(fair | good | pretty good | reasonable | safe | safest | sure) bet (that | to | is)?',
    '(fair | good | safe) guess (that | is | was)?',
    '(you | we | one) can (safely | reasonably) (assume | bet | expect | conclude)',
    '(you | we) can bet (that | they | he | she | it | on | the | your)?',
    "(i'd | i would | i'll | we'd | i wouldn't | i would not | i'm willing to | i'd be willing to | would | wouldn't) (bet | wager | put money | put my money) (that | on | against | my | you | he | she | they | it | good money | a | the)?",
    '(my | our) (bet | money | wager) (is | was | would be)',
    '(my | our)? best guess is that?',
    '(a | an)? (absolute | near | virtual) guarantee (of | that)?',
    "(don't | do not | never) bet against",
    'odds-on',
    'smart money (is | was | says)',
    "(it is | it's | it was | it would be | it seems)? (safe | fair) to say that?",
    "(i'm | we're) betting (that)?",
    "(there is | there was | there's | have | has | had) (ample | every | good | little | plenty of | some)? reason to (assume | believe | conclude | expect | suppose | suspect | think) (that)?",
  ],
  except: ['(best | sure) bet (for | if)', 'bet on (a | the) (game | horse | race | match)', 'had reason to'],
  why: 'Invites you to share a bet without naming the odds. “Safe to say” makes agreement the easy choice: it tells you how comfortable the writer feels, and not what the comfort rests on.',
  fair: 'A friendly way to mark a guess as a guess, when little hangs on it or when the grounds have just been given.',
  ask: 'What would you have to know before you put your own money on it, and is any of that in the text?',
  marks: [
    '[It is safe to assume that] the keys were copied.',
    'It’s a [safe bet that] fares go up.',
    '[I would bet that] nobody read the contract.',
  ],
  spares: [
    'The water is safe to drink.',
    'He lost a bet on the last race.',
    'Your best bet for lunch is the harbour.',
  ],
  sources: ['hyland-1998', 'superforecasting'],
}
