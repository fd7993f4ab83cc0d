import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/chances-are',
  name: 'Chances are',
  phrases: [
    'the? (chances | odds) (are | were) (good | high | excellent | very good | pretty good | better than even | fair | strong)? that?',
    '(better than even | better-than-even | decent | even | fair | fifty-fifty | 50-50 | good | high | overwhelming | real | realistic | reasonable | strong | substantial) (chance | likelihood | probability) (that | of)',
    '(every | excellent | fighting | great | growing | increasing | outside | solid | sporting) (chance | likelihood) that',
    '(chance | likelihood | probability) that',
    'odds (favor | favour)',
    'likelihood (is | was)',
    "(there is | there's | there was) (also | always | still)? (a | some | even a)? chance (of | it | he | she | they | we | you | the)",
    '(have | has | had | stand | stands | stood) a (good | better | decent | fair | real | reasonable | strong | realistic) chance of',
    'even odds',
    "(a (coin flip | toss-up) | anyone's guess | anybody's guess)",
  ],
  except: [
    'a (#)? (chance | probability) of #',
    '(equal | second | last | first | another | next) chance',
    'odds and ends',
    '(a | an | every) (great | real | good | decent | fighting | equal | fair | sporting | solid | better)? chance to (*ly)? (get | see | meet | talk | speak | learn | show | prove | play | try | look | ask | explain | make | take | do | have | go | work | win prizes | catch | visit | explore | hear | watch | experience | enjoy | connect | share | say | vote | respond | study | test | discuss | help | answer | chat | build | develop | write | read)',
    '@have (a | the) chance to',
    'chance (of a lifetime | encounter | meeting)',
  ],
  why: 'Speaks of chances, so it sounds counted, but gives no count. When Sherman Kent asked fellow analysts what they had meant by “a serious possibility”, the answers ran from 20% to 80%; since then analysts keep a list with numbers.',
  fair: 'Bookmakers, doctors and weather services do count chances. When the text shows where theirs come from, the everyday word is a kindness to readers.',
  ask: 'How would one even count these chances: how many cases like this one were there, and in how many did it happen?',
  marks: [
    '[Chances are] you have a radio like it at home.',
    'There is a [good chance that] the bridge closes.',
    '[The odds are that] nobody will notice.',
  ],
  spares: [
    'There was a box of odds and ends.',
    'It was a great chance to meet the players.',
    'He missed two chances in the first half.',
    'She had a great chance from six yards and every chance since.',
    'Smoking raises the chance of a stroke.',
  ],
  sources: ['estimative-probability', 'icd-203'],
}
