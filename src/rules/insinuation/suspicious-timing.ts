import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/suspicious-timing',
  name: 'The timing is suspicious',
  phrases: [
    'at (the | a | this | that | such a) (most | very | more)? (appropriate | convenient | opportune | suspicious | inconvenient) (moment | time | point | juncture)',
    'timing (is | was) @adverb? (suspicious | curious | odd | interesting | telling | no | not a | convenient | hardly | questionable | strange | suspect)',
    '(suspicious | curious | odd | interesting | convenient | questionable | strange | dubious) timing',
    '(days | hours | weeks | a day | a week) before the (election | vote | debate | deadline | trial | hearing | referendum | verdict | inquiry)',
    '(just)? in time (for | to) (the (election | vote | cameras))',
  ],
  why: 'Two things close together in time look connected. Something always happens just before something else, so nearness alone shows little.',
  fair: 'Timing is fair evidence when the date was chosen by the person concerned, and when earlier or later dates were open to them.',
  ask: 'Who chose the date? And how many other things happened that week that would have looked just as suspicious?',
  marks: [
    'The fire came [at the most convenient moment].',
    'The [timing is curious].',
    'The leak appeared [days before the election].',
  ],
  spares: [
    'The play depends on good timing.',
    'He called at the right time.',
    'They met two days before Easter.',
  ],
  sources: ['post-hoc', 'apophenia'],
}
