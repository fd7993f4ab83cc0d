import type { Rule } from '../rule.ts'

const deny =
  "(can't | cannot | can not | could not | couldn't | did not | didn't | do not | does not | doesn't | don't | has not | hasn't | have not | haven't | had not | hadn't | not | refused to | refuses to | declined to | nor | will not | won't | would not | wouldn't | impossible to | without)"

export const rule: Rule = {
  id: 'possibility/not-ruled-out',
  name: 'Cannot be ruled out',
  phrases: [
    `we? ${deny} (be | been | yet | entirely | completely){0,2} (rule | ruled | ruling) out (that | the (possibility | prospect | idea | risk | chance) (that | of))?`,
    "(can't | cannot | could not | couldn't) (be | entirely){0,2} (exclude | excluded | discounted) (that | the possibility (that | of))?",
    '(no one | nobody) (can | has | is | could) (rule | ruled | ruling) out',
    '(nothing | no option) (can be | has been | is | was) (excluded | off the table | ruled out)',
    "(not | isn't | hardly) (entirely | completely | altogether)? (beyond the (bounds | realm | realms) of possibility | impossible | implausible | inconceivable | out of the question | unthinkable) that?",
    '(leave | leaves | leaving | left | keep | keeps | kept) open the (possibility | door) (that | of | to)?',
    '(dangerous | foolish | hasty | naive | premature | rash | remiss | too early | too soon | unwise | wrong) to rule out',
    'anything (can | could | may | might) (still | yet)? happen',
    'door (is | remains | remained)? (still)? open (for | to) (a | an | another | further | more | talks)',
    'anything is possible',
    '(all options | everything) (are | is | remain | remains) on the table',
    '(remains | remain | remained | still) a (real | distinct)? possibility',
    "(can't | cannot | can not | could not | should not | must not) be (excluded | discounted | dismissed out of hand)",
    "(one | we) (can't | cannot | should not | must not) (discount | dismiss | exclude) (a | an | that | the (idea | possibility | risk))",
  ],
  except: ['excluded from', 'not impossible to'],
  why: 'The weakest thing that can be said for a claim: nobody has shown it false. Very little on earth can be ruled out, so the words tell you mostly that the speaker wants the door kept open.',
  fair: 'The honest state of many investigations in their first days, and the honest answer of a scientist who has looked for something and not found it.',
  ask: 'Has anyone tried to rule it out? If so, how; and if not, what would be the first thing to check?',
  marks: [
    'Police say arson [cannot be ruled out].',
    '[We cannot rule out the possibility that] the file was copied.',
    'A second vote is [not out of the question].',
    'The minister [did not rule out] a tax.',
    'A second leak [cannot be dismissed out of hand].',
    '[One should not exclude that] the ferry was late.',
  ],
  spares: [
    'Doctors ruled out a stroke on Monday.',
    'Members were excluded from the vote.',
    'The boys ruled lines on the paper.',
  ],
  sources: ['szarvas-2012', 'epistemic-modality'],
}
