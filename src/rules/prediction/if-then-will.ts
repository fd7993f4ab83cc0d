import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/if-then-will',
  name: 'Otherwise it will, in the long run',
  // Quiet, and under 0.7 where it was measured: what follows from a condition may be a rule or a plan as well as a forecast.
  quiet: true,
  phrases: [
    '^ (if | unless | without) (a_ | A_ | #){2,10} , (a_ | A_){1,4} [@will @after-modal?] a_',
    '(as a result | before long | consequently | if not | in the (end | long run | long term) | in turn | otherwise) ,? (a_ | A_){1,3} [@will]',
    '[@will @after-modal?] a_ a_{0,4} (any time soon | before long | for (decades | generations) (to come)? | for years to come | forever | in the long (run | term) | soon enough | too late)',
    '^ (and | but)? (if | unless) (he | it | she | that | they | this | the a_) (a_ | A_ | # | ,){2,10} (he | it | she | they | the a_) [@will @after-modal?] a_',
  ],
  except: [
    '@will-planned',
    "(i | we | you) (also | just | soon | still)? (will | won't)",
    '(if | unless) (one | this | you | your) (_ | ,){1,12} @will',
    "you'll",
    '(how | what | whether) (a_ | A_){0,3} will',
    '@will (@adverb | not)? be? (able | added | allowed | asked | available | called | given | held | made | needed | open | required | returned | sent | set | shown | used)',
  ],
  why: 'A forecast with a condition in front. The “if” is honest about the first step and silent about the second: that the one must follow from the other is itself a guess.',
  fair: 'Planning means thinking in ifs. Where a law, a contract or a count says what follows, the second half is as firm as print.',
  ask: 'Suppose the first half comes true: what else could happen instead of the second, and how often has it?',
  marks: [
    'If the drought lasts, the herds [will] starve.',
    'Unless the bank steps in, the firms [will not] survive.',
    'In the long run the lower villages [will] empty.',
    'Otherwise the small shops [will] close.',
    'The scar [will] be there forever.',
    'If they lose the next four they [will] be looking over their shoulders.',
  ],
  spares: [
    'If your letter is late, the clerk will send it back.',
    'The fair will go ahead unless it rains.',
    'If you press the button, you will hear a bell.',
    'If the vote is tied, the item will be held over.',
    'We will stay unless it rains.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
