import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'certainty/only-explanation',
  name: 'The only explanation, no reason to',
  // Quiet: about half of its findings are plain statements ("the only way in"), and nothing near the words tells them apart.
  quiet: true,
  phrases: [
    'the only (possible | logical | reasonable | plausible | sensible | rational | conceivable | real | credible | other | obvious | viable)? (explanation | conclusion | interpretation)',
    'the only (possible | logical | reasonable | sensible | rational) (reason | way | choice | option | solution | outcome | answer)',
    "(is | are | was | were | remains | be | been | offers | it's) the only (a_)? (alternative | answer | chance | cure | hope | option | party | possible | reason | remedy | solution | thing (that | standing | left) | way (forward | out | to (save | stop | end | ensure | guarantee | protect | prevent | fix | solve | win | avoid | restore | get)))",
    "(there is | there's | there was | there can be) (only | but) one (way | answer | solution | explanation | conclusion | reason | choice | option | word)",
    '(has | have | had | with) no (choice | option | alternative) (but | other than)',
    "(there is | there's | there was) (simply | really)? no (choice | option | alternative) (but | other than)",
    '(no | any) (other | possible | conceivable | earthly | good | rational | sensible) (explanation | justification | excuse | reason) (for | that | is | to | why)',
    '(can | could | must) only (be because | have been | be due)',
    '(can | could) only (mean | be (explained | described | called | seen))',
    "(there is | there's | there was | there can be) (simply | absolutely | just | literally | really)? no (other (way | explanation | choice | option | reason | conclusion) | alternative | way around | reason (to (believe | think | suppose | doubt | assume | expect | fear) | why | not to | for))",
    "(there is | there's | there was) (simply | absolutely | just | literally | really) no (way | reason | chance | need | excuse | point | evidence | question | place | room) (to | that | for | of | in)?",
    "(there is | there's | there was) no way (that | he | she | it | they | we | this | anyone | anybody)",
    '(i | we) see no reason (to | why | for)',
    'for (the)? (simple | obvious) reason that',
    '(must | have to | has to | can) (surely)? be the (reason | explanation | case | work of)',
    '(makes | make | made) no sense (whatsoever | at all | unless)',
  ],
  except: [
    'only (possible | other) way (to | in | out) (reach | get | cross | pay | enter)',
    '(is | was) not the only',
    'not the only',
    'the only (answer | reason) (he | she | i | they) (gave | got | heard)',
  ],
  why: 'Other explanations are ruled out by a sentence, not by a search. It is hard to know that there is no other reason unless somebody has looked for one.',
  fair: 'An engineer or detective who lists the alternatives and says how each was excluded may say that one is left.',
  ask: 'Which other explanations were considered, and what ruled them out? Can you think of one in a minute?',
  marks: [
    '[The only explanation] is that he was warned.',
    '[There is no reason to believe] they have changed.',
    'The silence [can only mean] one thing.',
    '[There is simply no way to] repair it.',
  ],
  spares: [
    'This is not the only explanation on offer.',
    'The only way to reach the island is by boat.',
    'There is no lift in the building.',
  ],
  sources: ['false-dilemma', 'hyland-2005'],
}
