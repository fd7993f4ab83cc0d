import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/will-inevitably',
  name: 'Will soon, will never, will inevitably',
  phrases: [
    '@will (also)? (always | at (best | some point | worst) | certainly | definitely | eventually | ever | for (certain | sure) | forever | in (the end | time | turn) | increasingly | inevitably | inexorably | invariably | never | no doubt | not (last | stop) | one day | rapidly | simply not | some day | someday | soon | sooner or later | surely | ultimately | undoubtedly | unquestionably)',
    '(in the end | in time | inevitably | one day | sooner or later | soon | surely | ultimately) (they | it | this | that | he | she | you | the a_{1,2} | we)? @will',
    '@will (be | have) (always | eventually | forever | inevitably | never | soon)',
    '(would | could) never (again | be the same | recover | approve | accept | agree | allow | forgive | return | win | work)',
    "(@be | isn't | aren't) never going to",
    '(come the time | the day | the moment | the time | there | a time) will (a_)? come',
    '(nothing | no one | nobody | none of (them | us | this)) @will',
    '(never | no longer) will',
    '[@will (also | still)? (continue to? | keep (on)?)] (*ing | @outcome | be (a | an | at | felt | haunted | in | the | @quality) | exist | have | hold | need | play | pose | take)',
    '[@will remain] (a_ a_? (burden | challenge | concern | draw | force | mystery | presence | problem | source | target | threat | worry) | at (odds | risk) | defiant | elusive | high | low | one of | out of reach | @quality)',
    'time will tell',
    'history will (be | judge | not | prove | record | remember | show)',
  ],
  except: [
    '@will-planned',
    '(i | we) will (@adverb | never | always | one day | be)?',
    'time will tell (if | whether | how | what)',
    "(free | last | iron | good | ill | strong | own | political | god's | living | against _ | the) will",
    "(you'll | you will) (also | always | certainly | definitely)",
    '@will (also)? (continue | keep) (on)? (fighting | investigating | looking | meeting | monitoring | offering | providing | pushing | serving | supporting | trying | working)',
    '@will (soon | eventually) (air | announce | be (announced | available | launched | released | replaced by a_ A_) | begin | host | introduce | launch | open | publish | release | start | tour)',
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
