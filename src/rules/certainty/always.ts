import type { Rule } from '../rule.ts'

// Quiet: "always" is mostly plain talk about habits. The frames here want a kind of people or things, or a verb of the
// present, for subject: what sweeps; named people and "I" are spared.
export const rule: Rule = {
  id: 'certainty/always',
  name: 'Always: a claim about every time',
  quiet: true,
  phrases: [
    '(*s | people | men | women | children | nobody) [always] (act | ask | become | believe | blame | choose | come | do | end | fail | fall | find | forget | get | give | go | have | know | lead | lie | look | lose | make | mean | need | pay | play | prefer | promise | react | return | rise | say | seem | start | take | talk | tell | tend | think | try | turn | use | vote | want | win | work)',
    '[always] (begins | bubbles | changes | comes | costs | depends | drops | ends | fails | falls | feels | finds | follows | gets | gives | goes | happens | hurts | knows | leads | leaves | lies | looks | loses | makes | means | matters | needs | pays | returns | rises | seems | sounds | starts | takes | tells | turns | wants | wins | works)',
    '(there | it | that | this | life | politics | history) (is | are | was | were | has been | have been) [always] (_ | ,)',
    "(there's | it's | that's) [always] _",
    'there (will | would | must) [always] be',
    '(has | have) always been and always will',
    '(was | were | is | are) ever thus',
    ', as always ,',
    '(without | with no) exception',
    '(invariably | unfailingly | inevitably enough)',
    'in every single case',
    'they [always] (act | blame | come | do | end | fail | find | get | have | know | lie | lose | say | seem | tell | think | try | want | win)',
    'the a_ (has | have) [always] (*ed | had | known | meant | been)',
    '(*s | people) (has | have) [always] been',
    '(is | are | was) and always (has | have | will)',
    '(it | this | that) has [always] (been | had | meant)',
  ],
  except: [
    "(i | i've | i'd | we | we've | he | he's | she | she's | you | who | which | that | me | my a_ | our a_ | his a_ | her a_ | A_) (has | have | had | will | would)? always",
    'A_ A_ (has | have) always',
    "(almost | nearly | not | isn't | aren't | wasn't | don't | doesn't | virtually) always",
    '(he | she | i | who | A_) (has | have)? always',
    'always (open | on | available)',
    'always (room | possible | a chance)',
    '(algorithm | call | code | compiler | field | function | generator | loop | machine | matrix | method | program | query | server | system | test | value) always',
  ],
  why: 'One exception is enough to make “always” untrue, so it is rarely meant to the letter. It turns “in the cases I know of” into a law.',
  fair: 'For rules, machines and mathematics it can be exact: water always runs downhill, the office is always shut on Mondays.',
  ask: 'Can you think of one time when it was otherwise? And how many times does the writer know about?',
  marks: [
    'Banks [always] win in the end.',
    'The first frost [always] comes too early.',
    'It was [always] about the money.',
    'It has [always] been about power.',
  ],
  spares: [
    'I always take the early train.',
    'The path is not always open.',
    'Always wash the rice first.',
    'My mother always makes the soup.',
  ],
  sources: ['faulty-generalization', 'hyland-1998'],
}
