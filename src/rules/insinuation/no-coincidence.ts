import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/no-coincidence',
  name: 'No coincidence, no accident',
  phrases: [
    "(it is | it's | it was | is it | was it | that is | that's)? (not a | no | no mere | not a mere | hardly a | a mere | just a | more than a | more than | merely a | mere | just | pure | pure | strange | curious | odd | remarkable | convenient | what a | quite a | too much of a) (coincidence | coincidences | coincidental) that?",
    '(coincidentally | coincidentally enough | not coincidentally | perhaps not coincidentally)',
    "(it is | it's | it was | that is | that's | was) (no | hardly an | not an | surely no) accident (that)?",
    '(coincidence | coincidences) ,? \\?',
    '(hardly | not | surely | scarcely | cannot | simply) be (a)? coincidence that?',
    '(was | is) no fluke',
    'coincidence or (not | something | conspiracy | design | plot)',
    '(coincidence | coincidences) (stops | stop | stopped | ceases | ceased | is no longer) being (a)? coincidence',
    "(i don't | i do not | we don't | nobody) (believe | believes) in coincidences",
    'by (sheer | pure | mere | some | strange | a strange | happy | an odd | curious)? coincidence ,',
    '(no prizes for guessing | it just so happens | it so happens | as luck would have it) (that)?',
    "^ (maybe | perhaps) (it is | it's | that is | that's)? (just)? a coincidence",
  ],
  except: ['as luck would have it , (we | i)', 'by coincidence , (we | i | my | both)'],
  why: 'To say that something is no coincidence is to say that somebody arranged it, without saying who, how or on what evidence. The charge is made by denying chance.',
  fair: 'It can introduce real evidence: letters, orders, or a pattern too regular for chance that has been counted and compared.',
  ask: 'If it was not chance, who did what? How often do two such things fall together by themselves?',
  marks: [
    '[It is not a coincidence that] the vote came on a holiday.',
    'That the files burned that week is [no coincidence].',
    'The two firms, [coincidentally], share an address.',
    'He sold his shares the day before. [Coincidence?]',
    '[It was no accident that] the alarm was off.',
  ],
  spares: [
    'It was an accident on a wet road.',
    'The coincidence of the two orbits was predicted in 1902.',
    'He was in no hurry.',
  ],
  sources: ['apophenia', 'innuendo', 'post-hoc'],
}
