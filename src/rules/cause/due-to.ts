import type { Rule } from '../rule.ts'

// Quiet: half of what it marks is weather, rules and machines, whose causes nobody disputes (3 of 6 in marked news).
export const rule: Rule = {
  id: 'cause/due-to',
  name: 'Due to, owing to',
  phrases: [
    'due (in (large | no small | great | some)? part | largely | mainly | mostly | partly | primarily | chiefly | simply | solely | entirely | perhaps | probably) to',
    '(largely | mainly | partly | mostly | simply | purely | precisely | primarily | solely | entirely | only) due to',
    '@be *ly? [due to]',
    ', [due to]',
    '(owing to | on account of)',
    '(largely | mainly | partly | mostly | simply | purely | precisely | primarily | solely | not least | in part | in large part | only) because of',
    '(precisely | not least | in part | in large part | in no small part) because',
    '[due to] (a | an | the (fact | failure | growing | lack | rise | rising))',
    '[(all | entirely | is | largely | mainly | mostly | partly | purely | simply | was | were)? down to] (a (combination | lack) | bad | better | good | her | his | its | luck | poor | the (fact | way) | their | milder | weaker)',
    '(put | puts | putting) (it | that | this | the a_{1,3} | his a_ | her a_ | their a_ | its a_) down to',
    '(boil | boiled | boils | comes) down to',
    '(owe | owed | owes) (a (debt | great deal | lot) | everything | it all | little | more | much | nothing | something | (her | his | its | our | their | much of (her | his | its | their)) a_{1,2}) to',
    '(if it had not been | if it were not | had it not been | were it not | if it was not) for (a | her | his | its | that | the | their | this) a_',
    "(if it hadn't been | if it weren't | if it wasn't) for",
  ],
  except: [
    'down to (it | # | one | the (ground | last | wire))',
    'due to (be | arrive | leave | open | close | start | begin | finish | end | meet | return | appear | play | speak | take | make | give | go | come | face | hold | run | stand | report | visit | launch | expire | publish | release | decide | vote | retire | join | travel | fly | complete | become | have | get | hear | host | sign | land | pay | receive | move | travel | attend | marry | kick | fight | announce | deliver | sail | perform | undergo | travel | air | premiere | present)',
    '(is | are | was | were) due to (him | her | them | you | me | us)',
    '(money | amount | sum | rent | payment | payments | debt | interest | tax | wages) due to',
    '(rent | rents | payment | tax | taxes) (is | are | was) due to',
  ],
  quiet: true,
  why: 'One cause is handed over with two small words and no argument. What else was going on at the time drops out, and so does the question how anybody knows.',
  fair: 'For a cause that was seen and that nobody doubts, such as a match called off for rain, it is simply the shortest way to say it.',
  ask: 'How does the writer know that this was the reason, and who has looked for others?',
  marks: [
    'Sales were high and that was [due to] the heat.',
    'The rise was [due in part to] new taxes.',
    'He lost [largely because of] one remark.',
    'The dip [was down to] bad weather.',
    'The club [owes its rise to] one coach.',
  ],
  spares: [
    'The train is due to arrive at ten.',
    'The rent is due to the owner on Friday.',
    'He was late because he overslept.',
    'Play stopped due to rain.',
  ],
  sources: ['single-cause', 'post-hoc'],
}
