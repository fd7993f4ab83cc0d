import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/set-to',
  name: 'Is set to, is poised to',
  phrases: [
    '(@be | @look | @seem | appear | appears | appeared | all | now | already | still | seemingly | well)? (@adverb | well)? poised (to | for)',
    '(@be | @look | @seem | appear | appears | appeared | all | now | already | still | seemingly | reportedly)? @adverb? set to',
    "(he's | it's | she's | that's | they're | we're | you're | who's) @adverb? (poised | set | tipped) to",
    '(@be | @look | @seem | now | still | already | firmly | well)? on (course | pace | track) (to | for)',
    '(@be | @look | now | still | already)? (tipped | shaping up) (to | a | an | as | one | the)',
    '(@be | @look | @seem | now | still | already)? (headed | heading | hurtling | barrelling | barreling | careening | sliding | spiralling | spiraling | sleepwalking) (back | straight | fast | inexorably)? (for | to | toward | towards | into) ((his | its | their | the) (*est | best | worst) | a | an | another | bankruptcy | catastrophe | chaos | collapse | conflict | crisis | defeat | disaster | extinction | oblivion | recession | ruin | trouble | victory | war)',
    '(@be | @look | now | still | already)? on the (brink | cusp | threshold | verge) of',
    '(to | back from) [the (brink | verge) of]',
    '(promise | promises | promised) to (be (a | an | as | even | more | one | the) | become | change | make | reshape | revolutionise | revolutionize | transform)',
    '(on a | glide | collision) (path | course | trajectory) (to | toward | towards | with | for)',
    '(stand | stands | stood) to (benefit | collect | earn | gain | inherit | lose | make | pocket | profit | reap | receive | win)',
    '(on (a | the) (path | road) to (a | an | becoming | collapse | disaster | failure | peace | recovery | ruin | victory | war))',
    '(@be | @look) ripe for (a | change | disruption | revolution | takeover)',
    "(is | looks | are | was | were | it's) [(theirs | his | hers) to lose]",
  ],
  except: [
    // To put something into a state, by hand; a table, a mood, a date that somebody announced.
    '(set | sets | had | have | has | was | is | were | are) set to (music | a | an | the | off | on | zero | true | false | null | #)',
    '(when | if | option | value | variable | flag | parameter | default | mode | timer | alarm | clock | dial | oven | heat | temperature) (is | are | was | be)? set to',
    'set to (music | # | zero | true | false | null | on | off | auto | private | public | low | medium | high | work)',
    '(tea | dinner | film | movie | headphone | television | tv | chess | mind | jet) set to',
    'primed (for | to) (paint | painting)',
    '(@be | get | back) on track (to | for) (the | a)? (meeting | platform)',
    'on the (verge | brink) of tears',
  ],
  why: 'Tells the future as if somebody had laid the rails for it. Sometimes a date has been announced; often nobody is named who set, poised or slated anything, and the forecast passes for a plan.',
  fair: 'Plain shorthand when the setting has been done in public: a vote taken, a contract signed, a timetable printed.',
  ask: 'Who set it, and could they still change their mind? Or is it only where things seem to be going?',
  marks: [
    'The fund [is set to] miss its target.',
    'Two small parties [look poised to] gain.',
    'The valley [is on course for] another dry year.',
    'The firm [is on the brink of] ruin.',
  ],
  spares: [
    'Leave the oven set to low.',
    'The poem was set to music.',
    'She stood on the verge of tears.',
    'The variable is set to zero.',
    'He set to work at once.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
