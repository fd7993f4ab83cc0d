import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/will-inevitably',
  name: 'Will soon, will never, will inevitably',
  phrases: [
    '@will (also)? (always | at (best | some point | worst) | certainly | definitely | eventually | ever | finally | for (certain | sure) | forever | in (the end | time | turn) | increasingly | inevitably | invariably | naturally | never | no (doubt | longer) | not (go away | last | stop) | one day | permanently | quickly | rapidly | simply not | some day | someday | soon | sooner or later | surely | swiftly | ultimately | undoubtedly | unquestionably)',
    '(soon | inevitably | eventually | ultimately | one day | sooner or later | in the end | surely | in time) (they | it | this | that | he | she | you | the a_{1,2} | we)? @will',
    '@will (be | have) (always | eventually | forever | inevitably | never | soon)',
    '(would | could) never (again | be the same | recover | approve | accept | agree | allow | forgive | return | win | work)',
    "(@be | isn't | aren't) never going to",
    'the (day | moment | time) will (a_)? come',
    '(nothing | no one | nobody | none of (them | us | this)) @will',
    '(never | no longer) will',
    '[@will (also | still)? (continue to? | keep)] a_',
    '[@will remain] (a | an | at | defiant | for | one | the | with | @quality)',
    'time will tell',
    'history will (judge | show | remember | record | be | not)',
  ],
  except: [
    '(i | we) will (@adverb | never | always | one day | be)?',
    'time will tell (if | whether | how | what)',
    "(free | last | iron | good | ill | strong | own | political | god's | living | against _ | the) will",
    "(you'll | you will) (also | always | certainly | definitely)",
    'will continue to (be (held | open) | host | offer | provide | serve | support | update | work)',
    '(machine | device | program | app | software | browser | player | server) will',
    '@will (finally | soon) (air | announce | host | launch | open | release | tour)',
    "(if | when | unless) (a_ | A_){1,3} (will | won't)",
  ],
  why: 'An adverb makes a forecast sound settled: “soon” sets no date at which it could fail, “never” and “always” leave no way out, and “inevitably” says that no reason is needed.',
  fair: 'Sometimes all of it is known: the sun will eventually swell, a battery will one day be flat. It is the short date and the human choice that call for grounds.',
  ask: 'By when would you have to see it happen, for the sentence to be right or wrong?',
  marks: [
    'Cash [will soon] be a memory.',
    'The gap [will inevitably] grow, he writes.',
    'The town [will never] recover.',
  ],
  spares: [
    'I will never forget her kindness.',
    'The band will soon release an album.',
    'It was the last will of a sailor.',
  ],
  sources: ['superforecasting', 'tetlock'],
}
