import type { Rule } from '../rule.ts'

const nouns =
  '(answer | attacker | avenue | beneficiary | beneficiaries | bidder | bidders | buyer | buyers | candidate | candidates | case | causality | cause | causes | challenger | choice | conclusion | consequence | consequences | contender | culprit | culprits | date | defeat | delay | delays | destination | effect | effects | end | ending | event | explanation | explanations | fate | future | impact | interpretation | increase | killer | loser | losers | mechanism | motive | motives | nominee | number | opponent | option | origin | origins | outcome | outcomes | path | place | price | reaction | reason | reasons | replacement | response | result | results | risk | route | scenario | scenarios | source | sources | starting point | successor | suspect | suspects | target | targets | time | timing | victim | victims | victory | winner | winners)'

export const rule: Rule = {
  id: 'likelihood/likely-noun',
  name: 'The likely cause, the most probable outcome',
  phrases: [
    `(more | most | very | only | other | equally)? (likely | likelier | likeliest | probable) ${nouns}`,
    '(unlikely | improbable | implausible) (case | explanation | outcome | outcomes | possibility | prospect | result | results | scenario | scenarios | theory)',
    '(more | most | very | only | other | equally)? plausible (account | answer | candidate | cause | culprit | explanation | explanations | hypothesis | interpretation | mechanism | motive | reading | reason | scenario | scenarios | story | theory)',
    '(best | most obvious | one obvious | one natural | simplest) explanation (for | is | of)',
    '(likeliest | more likely | most likely | most plausible | most probable) (of a_{1,3} is | is that | was that)',
    '(the | a | another) (likelier | likeliest) (account | answer | candidate | case | cause | course | culprit | end | ending | explanation | motive | outcome | path | reading | reason | result | scenario | story | suspect | winner)',
  ],
  except: ['probable cause', '(as | equally) likely a', 'likely (cause | event) of action'],
  why: 'Among several answers one is put forward as the likeliest, and the others often stay unnamed. “Most likely” of three may still be under half; analysts’ own scale starts “likely” at 55%, which the author need not mean.',
  fair: 'Careful science and detective work do just this: list what could explain the facts, say which fits best and what would prove it wrong.',
  ask: 'What are the other candidates, and what makes this one fit better than they do?',
  marks: [
    'A broken seal is the [most likely cause], the board found.',
    'The [likely outcome] is another election.',
    'The authors call drought the [most plausible explanation] for the gap.',
    '[The likeliest course] is a second vote.',
  ],
  spares: [
    'The officer had probable cause to stop the van.',
    'It made an unlikely star of the baker.',
    'The cause was found in the second engine.',
  ],
  sources: ['icd-203', 'szarvas-2012', 'estimative-probability'],
}
