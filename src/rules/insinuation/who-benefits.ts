import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'insinuation/who-benefits',
  name: 'Who benefits? What are they hiding?',
  phrases: [
    'who (really | actually | else | most)? (benefits | benefit | controls | profits | profit | gains | gain | wins | paid | pays | is paying | ordered | is pulling | stands to (gain | benefit | profit) | decides | owns | signed off | wrote | is behind | is really behind | do you think | do they think) _{0,9} \\?',
    '(so | and)? (what | why) ,? exactly ,? (are | is | was | were | do | does | did) (they | he | she) _{0,8} \\?',
    'what (are | is | was | were | could) (they | he | she | A_ | the a_ | your a_) (so | really | trying to | be)? (afraid | hiding | hide | concealing | covering | keeping | scared | up to) _{0,6} \\?',
    'what (do | does | did) (they | he | she | the a_) (have to hide | really | not want | want to hide | know that) _{0,6} \\?',
    "what (don't | doesn't | aren't | isn't | won't) (they | he | she) (want | telling | tell | saying | say) _{0,6} \\?",
    'cui bono',
    "(what's | what was | what were) (A_ | he | she | the a_) (really | trying to)? (hiding | hide) _{0,4} \\?",
    'what (did | do | does | will) (he | she | they | the a_ | A_) get in return _{0,3} \\?',
    'who (is | are) (he | she | they | the a_ | A_) (protecting | covering for | working for | trying to protect) _{0,3} \\?',
    'who really (controls | owns | rules | runs)',
    'where (is | are | was | were) (the | all the) (outrage | media | press | money) _{0,5} \\?',
  ],
  why: 'The question names no culprit and points at one. Whoever gains from an event is easily found; that they caused it is another matter.',
  fair: 'Investigators do ask who gains, as a way to choose where to look first. What they then found is the story.',
  ask: 'Besides a gain, is there a deed? And who else gained, or hoped to, and is not named here?',
  marks: [
    'A new road, but [who benefits?]',
    '[Who really profits from the dam?]',
    '[What are they hiding in there?]',
    '[And why, exactly, did they move the grave?]',
    '[Who really runs] the department?',
  ],
  spares: [
    'What is the museum planning next year, and can we help?',
    'Who is coming to dinner?',
    'Nobody asked who benefits from the change.',
    'Where were the boots when you found them, in the hall or outside',
  ],
  sources: ['cui-bono', 'loaded-question', 'rhetorical-question'],
}
