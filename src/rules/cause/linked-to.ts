import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'cause/linked-to',
  name: 'Linked to, tied to',
  phrases: [
    '(linked | tied) (@adverb)? (to | with)',
    '(linking | linked | tying | tied) (A_{1,2} | it | him | her | them | (the | a | this | that | his | her | their) _{1,3}) to',
    '(is | are | was | were | been) *ly? (associated | correlated) *ly? with (a | an)? (higher | lower | increased | reduced | greater | better | worse | more | less | poorer | longer | shorter | risk)',
    '(a | an | the | any | no | some | direct | causal | strong | clear | possible | statistical) (link | connection | association | correlation | correlations | links) between',
    '(any | no | direct | possible | causal | clear | alleged | suspected | close) (link | links | ties | connection | connections) (to | with)',
    '(goes | go | went | going) hand in hand with',
    '(have | has | had | having) (nothing | little | something | much | everything | anything | a lot) to do with',
    '(drew | drawn | draw | draws) a (connection | link) (between | to | with)',
    '(correlates | correlate | correlated | coincided) with',
    '(traced | trace | traces) (back)? to',
    'a connection with',
  ],
  except: [
    '(linked | connected | link | links | linking | tied) @adverb? (to | with) (my | your | our | a_)? a_{0,1} (name | names | email | e-mail | page | pages | site | website | post | article | story | internet | network | server | computer | grid | wall | tree | chair | mains | device | phone | printer | web | wifi | wi-fi | account | chain | mast | post | rail | table | pole | church)',
    '(click | follow | following | below | here | this | that | include | includes | post | provide | a | the) (link | links) to',
    'linked (to | with) (in | on | here | above | below)',
    '(a | the) (relationship | relationships | connection | connections) (with | to) (A_ | him | her | his | my | the (internet | server | database | network))',
    '(the | a | his | her) (links | link | ties | tie) to (A_ | the)',
    'tied (with | for | at)',
  ],
  why: 'A link can run either way, or through a third thing, or be chance. In tests of headlines, readers did not tell “linked to” reliably from “might cause”, though the two are far apart.',
  fair: 'It is the exact word for what a survey of many people can show: two things occur together. Careful reports add that this does not show a cause.',
  ask: 'Which way might it run, and what third thing could stand behind both? Did anybody change one and watch the other?',
  marks: [
    'Coffee was [linked to] longer life.',
    'The study found [a link between] noise and stress.',
    'The fire [had nothing to do with] the vote.',
  ],
  spares: ['I linked to the page above.', 'The boat was tied to a tree.', 'Click the link to pay.'],
  sources: ['adams-2017', 'correlation', 'bradford-hill'],
}
