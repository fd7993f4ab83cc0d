import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/suspicious-timing',
  name: 'The timing is suspicious',
  // Quiet: a date that matters and a date that hints are written alike; most of its findings were the first.
  quiet: true,
  phrases: [
    'at (the | a | this | that | such a) (most | very | more)? (convenient | opportune | suspicious) (moment | time | point | juncture)',
    'at (the | a | such a) (most | very) appropriate (moment | time | point | juncture)',
    'timing (is | was | seems | looks | feels) @adverb? (suspicious | curious | odd | interesting | telling | no | not a | convenient | hardly | questionable | strange | suspect | peculiar | remarkable | revealing | fishy)',
    '(suspicious | curious | odd | interesting | convenient | questionable | strange | dubious | exquisite | impeccable | remarkable | peculiar) timing',
    '[(just | only | barely | mere) (minutes | hours | days | weeks | a day | a week) before] (a | her | his | the | their) (deadline | debate | election | hearing | inquiry | referendum | trial | verdict | vote)',
    '(# | two | three | four | five | six | a few) (days | hours) before christmas',
    '(suddenly | all of a sudden) (all | able | concerned | discover | discovered | discovers | everybody | everyone | forgets | forgot | found (god | religion | the money | time) | interested | keen | nobody | remember | remembered | remembers | unavailable | wants)',
    '(timed | scheduled) to (coincide | fall | overlap | land)',
    'before the ink (was | had | is)',
    '(days | hours | weeks | a day | a week) before the (election | vote | debate | deadline | trial | hearing | referendum | verdict | inquiry)',
    '(just)? in time (for | to) (the (election | vote | cameras))',
    '^ (consider | first | first of all | take | then) ,? the timing',
  ],
  why: 'Two things close together in time look connected. Something always happens just before something else, so nearness alone shows little.',
  fair: 'Timing is fair evidence when the date was chosen by the person concerned, and when earlier or later dates were open to them.',
  ask: 'Who chose the date? And how many other things happened that week that would have looked just as suspicious?',
  marks: [
    'The camera failed [at the most appropriate moment].',
    'The fire came [at the most convenient moment].',
    'The [timing is curious].',
    'The file was lost [only hours before] the trial.',
    'He [suddenly remembered] a second account.',
    'The leak appeared [days before the election].',
  ],
  spares: [
    'The play depends on good timing.',
    'We will decide at the appropriate time.',
    'He called at the right time.',
    'They met two days before Easter.',
  ],
  sources: ['post-hoc', 'apophenia'],
}
