import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/in-response-to',
  name: 'A response to, in the wake of',
  phrases: [
    'in (direct | apparent | swift)? (response to | reaction to | retaliation for)',
    '(a | an) (direct | natural | clear | delayed | knee-jerk | apparent)? (response | reaction | rebuke | backlash) (to | against)',
    'in the wake of',
    '(come | comes | came | coming) (in the wake | in light | on the heels | in response | amid | after | as) (of | to | the | a)?',
    'in (reprisal | revenge | retribution) for',
    'off the back of',
  ],
  except: [
    '(come | comes | came | coming) (after | as | amid)',
    '(in | a | no) (response | reply | answer) to (a | an | the | your | his | her | my | our | their | questions | one)? a_{0,1} (question | questions | query | queries | email | emails | letter | request | requests | inquiry | inquiries)',
    '(response | reply) to (a_ | A_ | #){0,3} (bid | calls from | offer | offers | petition | proposal | proposals | tender)',
    '(await | awaiting | draft | drafted | file | filed | give | issued | requested | respond | seek | submit | submitted | within) (a | an | its | the)? response to',
    'in response to (a_ | A_) (request | requests | query | queries)',
    '(come | comes | came | coming) (as | after) (a | the)',
    '(a | an | their | his | her) (answer | reply | response) (to | for) (a | an | the | your | his | my | this | that | these)? (question | questions | letter | email | problem)',
    '(response | reaction) to (A_ | a_){0,3} (announcement | article | comments | news | remarks | report | ruling | statement | tweet | tweets | verdict | vote)',
    '(allergic | chemical | immune) reaction to',
    '(responding | reacting | reacted) to (a | the | an)? (call | calls | question | questions | report | reports | comment | email)',
    '(response | reaction) to (a_ | A_)? (ad | advert | advertisement | alert | alerts | click | clicks | command | commands | event | events | message | rpc | rpcs | signal | signals | tweet)',
  ],
  why: 'Coming after is turned into coming from. A motive is given to an act, response or revenge, though the people who acted may have had it planned for months.',
  fair: 'When those who acted said what they were answering, the phrase reports their own reason and can be checked against their words.',
  ask: 'Did those who acted give this reason, or did the two things only follow each other?',
  marks: [
    'The law was [a response to] the riots.',
    'It closed [in the wake of] the scandal.',
    'Troops moved [in response to] the raid.',
  ],
  spares: [
    'In response to the vote, the club put out a note.',
    'They filed a response to the offer.',
    'She spoke in response to a question.',
    'The bread came after the soup.',
    'He rode on the back of a mule.',
    'The band met in response to an advert.',
  ],
  sources: ['post-hoc', 'da-san-martino-2019'],
}
