import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/would-be-surprised',
  name: 'I would be surprised if',
  phrases: [
    "(i | we | he | she | they | few | nobody | no one | i'd | we'd | he'd | she'd | they'd | you'd) (would | wouldn't | would not | should not | shouldn't | should)? (not)? be (a_ | at all | very | too | the least bit){0,2} (amazed | astonished | disappointed | shocked | stunned | surprised | astounded) (if | to see | to find | to learn | to hear | were)",
    "don't be (too | at all)? (surprised | shocked) (if | when | to)",
    "it (wouldn't | would not | would hardly | would | will hardly | won't) (be | come as | surprise) (a | any | no | me | us | anyone | you | much of a | a huge | a big | too)? (surprise | surprised | surprising | shock | shocking) (if | that | were | to see | to find)",
    "it (wouldn't | would not | would hardly) surprise (anyone | me | us | you) (if | that | to)",
    "(don't | do not | wouldn't | would not) (count on (it | that | this) | bank on | hold (your | my | our) breath)",
    '(no one | nobody | few) (would | should | will) be (surprised | shocked) (if | when | to)',
    "(won't | wouldn't | would not) (amaze | astonish | floor | shock | stun | surprise) (anyone | me | us | you)",
  ],
  except: ['(surprised | shocked | amazed) to (see | find | learn | hear) (that)? (me | us)'],
  why: 'Odds turned into a feeling: the writer says how they would take the news, and you are left to work out how likely they think it. Nothing about the matter itself is claimed.',
  fair: 'Modest and clear in a personal piece: the surprise is owned by “I”, and you can set it against what that person knows of the subject.',
  ask: 'Has this person been surprised before about such things, and what do they know that would make their surprise a good guide?',
  marks: [
    '[I would be surprised if] they had not been told.',
    '[Don’t be surprised if] the price doubles.',
    '[It would not surprise me if] she ran again.',
    'A refund? [Don’t hold your breath].',
    'It [would not shock me] if they sold it.',
  ],
  spares: [
    'I was surprised when the bus came early.',
    'They were shocked to hear of her death.',
    'It was no surprise.',
    'They held their breath and waited.',
    'It would be sad if they left.',
  ],
  sources: ['hyland-1998', 'superforecasting'],
}
