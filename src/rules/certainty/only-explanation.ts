import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'certainty/only-explanation',
  name: 'The only explanation, no reason to',
  // Quiet: "the only reason" can be a plain statement, and nothing near the words always tells it apart.
  quiet: true,
  phrases: [
    'the only (possible | logical | reasonable | plausible | sensible | rational | conceivable | real | credible | obvious | viable)? (explanation | conclusion | interpretation)',
    'the only (possible | logical | reasonable | sensible | rational | real) (reason | way | choice | option | solution | outcome | answer)',
    "(is | are | remains | it's) the only (alternative | answer | cure | remedy | solution | way forward | way out)",
    "(there is | there's | there was | there can be) (only | but) one (answer | explanation | conclusion | reason | word)",
    '(no | any) (other | possible | conceivable | earthly | rational) (explanation | justification | excuse | reason) (for | that | is | to | why)',
    '(can | could | must) only (be because | have been | be due)',
    '(can | could) only (mean | be (explained | described | called | seen))',
    "(there is | there's | there can be) (simply | absolutely | just | literally | really)? no (other (explanation | reason | conclusion) | alternative)",
    "(there is | there's) (simply | absolutely | just | literally | really) no (way | reason | chance | need | excuse | point | evidence | question | place) (to | that | for | of | in)?",
    "(there is | there's) no (good | earthly)? reason (to (believe | think | suppose | doubt | fear) | why)",
    'for the simple reason that',
    '(makes | made) (absolutely)? no sense (whatsoever | at all)',
    "(there is | there's) no way (that | he | it | she | they | this | you | we)",
    'the only (thing (that)? (counts | matters | works) | way to (achieve | beat | change | defeat | end | fix | guarantee | prevent | protect | restore | save | solve | stop | win))',
    '(can | could) mean only one thing',
    'there is only one way to',
    "there's no excuse (for | other than)",
  ],
  except: [
    'not the only',
    'the only (answer | reason) (he | she | i | they) (gave | got | heard)',
    'there was no reason',
  ],
  why: 'Other explanations are ruled out by a sentence, not by a search. It is hard to know that there is no other reason unless somebody has looked for one.',
  fair: 'An engineer or detective who lists the alternatives and says how each was excluded may say that one is left.',
  ask: 'Which other explanations were considered, and what ruled them out? Can you think of one in a minute?',
  marks: [
    '[The only explanation] is that he was warned.',
    '[There is no reason to believe] they have changed.',
    'The silence [can only mean] one thing.',
    '[There is simply no way to] repair it.',
    '[The only way to stop] it is to vote.',
  ],
  spares: [
    'This is not the only explanation on offer.',
    'The only way to reach the island is by boat.',
    'There is no lift in the building.',
  ],
  sources: ['false-dilemma', 'hyland-2005'],
}
