import type { Rule } from '../rule.ts'

// Quiet: "always" is mostly plain talk about habits, and only the subject tells a sweeping claim from a memory.
export const rule: Rule = {
  id: 'certainty/always',
  name: 'Always: a claim about every time',
  // Under 0.7 where it was measured: only the subject tells a sweeping "always" from a plain one. Kept, and quiet.
  quiet: true,
  phrases: [
    'always',
    '(was | were | is | are) ever thus',
    'as always',
    '(without | with no) exception',
    '(invariably | inevitably enough | unfailingly)',
    'each and every a_',
    'in every single case',
  ],
  except: [
    "(almost | nearly | not | don't | doesn't | didn't | isn't | aren't | wasn't | hasn't | haven't | won't | can't | practically | virtually | of | should | must | can | could | to) (be | have)? always",
    "(i | we | he | she | my (mother | father | parents | mom | dad | wife | husband) | parents | who | i've | i'd | she'd | he'd | we've | you'll) (have | had | has | was | would)? always",
    '^ always',
    'always (believed | wanted | told | remember | be sure | check | make sure | use | on | open | had | loved | thought | knew | dreamed | dreamt | felt | liked)',
    'as always , (check | please | let | feel)',
  ],
  why: 'One exception is enough to make “always” untrue, so it is rarely meant to the letter. It turns “in the cases I know of” into a law.',
  fair: 'For rules, machines and mathematics it can be exact: water always runs downhill, the office is always shut on Mondays.',
  ask: 'Can you think of one time when it was otherwise? And how many times does the writer know about?',
  marks: [
    'Banks [always] win in the end.',
    'The first frost [always] comes too early.',
    'It was [always] about the money.',
  ],
  spares: ['I always take the early train.', 'The path is not always open.', 'Always wash the rice first.'],
  sources: ['faulty-generalization', 'hyland-1998'],
}
