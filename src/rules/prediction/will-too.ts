import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/will-too',
  name: 'Will, in a row of forecasts',
  quiet: true,
  // Quiet, and under 0.7 where it was measured: a plan may stand among forecasts. By itself "will" with any verb is a plan as often as a forecast; in a paragraph that forecasts it is one more.
  beside: true,
  phrases: ['[@will] (a_ | ,)', '(@be | *s) [going to] a_', '(he | it | she | they | we) [shall] a_'],
  except: [
    '@will-meant',
    '@will not? be (able | allowed | asked | available | based | broadcast | closed | completed | discussed | eligible | exempt | held | included | invited | located | on | open | performed | played | posted | published | read | ready | required | screened | set | shown | subject | updated | used)',
    'we shall (also | be | begin | call | consider | discuss | now | return | see (below | how | in | later | that) | show | use)',
    // What a product or a rule has in store is told in the same words.
    '@will (also | come with | be (able | due | equipped | financed | fitted | funded | led | preceded by | undertaken | without) | continue to (be | serve) | even | expire | only)',
    '(there | they) @will be #',
    '(that | which) @will',
    '(he | she) @will have #',
    '@will (stay (at | closed | open | shut) | take (a_ | A_){1,4} #)',
    '(almost | most) certainly @will',
    'what (a_ | A_){1,4} @will',
    'if you (a_ | A_ | # | ,){1,12} @will',
    '(afraid | confirmed | hinted | hope | hopes | indicated | told (A_ | a_ | the a_)) that? (a_ | A_ | ,){0,8} (he | it | she | they) @will',
    "(i | i'm | we | we're | you | you're | who) (@adverb | not | never){0,2} @be? (@adverb | not){0,2} going to",
    "(you'll | (you | if | whether | until | till) @will)",
    '(free | good | ill | iron | last | living | political | own | strong | the | their | his | her | its | a) will',
  ],
  why: 'The paragraph has set out what is to come, and this is the next step. Each “will” in such a row leans on those before it, so that a chain of guesses reads like a programme.',
  fair: 'A writer who has once said that this is a forecast need not say it again with each verb, and somebody’s plan may well stand among the guesses.',
  ask: 'How many of these steps must come true for the last one to, and what are the chances that every one of them does?',
  marks: [
    'Prices will fall, and the growers [will] hoard their stock.',
    'The truce will hold until May. Then the north [will] ask for more.',
    'It is only a matter of time. The mayor [will] resign, the party [will], too.',
    'Sooner or later the dam will burst. The owner is [going to] sue the builders.',
  ],
  spares: [
    'The growers will hoard their stock.',
    'The committee will meet in May. The chairman will read the minutes.',
    'Prices will fall. We will write again in June.',
    'Prices will fall. Will the growers burn their stock?',
    'Prices will fall. He died without a will of his own.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
