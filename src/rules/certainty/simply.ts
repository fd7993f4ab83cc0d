import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'certainty/simply',
  name: 'Simply, merely: nothing more to it',
  // Quiet, and under 0.7 where it was measured: "simply" of manner looks like "simply" that insists, though behind "is" and before "not" it seldom is.
  quiet: true,
  phrases: [
    "[(simply | merely)] (no | not | cannot | can't | don't | doesn't | didn't | isn't | aren't | wasn't | weren't | won't | wouldn't | couldn't | haven't | hasn't | did not | does not | do not | will not | wrong | untrue | false | impossible | unacceptable | ridiculous | absurd | refuse | refuses | refused | ignore | ignores | ignored)",
    "(is | are | was | were | it's | that's | has been | have been) [(simply | merely)] (a | an | the | about | that | another | one | part | too)",
    "(it's | it is | it was) (that | as) simple (as that)?",
    "it's as simple as that",
    '^ quite simply ,',
    ', quite simply ,',
    '(end | close) of (discussion | debate | argument)',
    "(that's all there is to it | end of story | full stop | and that's that)",
    '(no ifs | no ifs , ands or buts | no two ways about it)',
    "(cannot | can't | could not | couldn't) be ((emphasised | emphasized | stressed) enough | denied | disputed | overstated | overemphasised | overemphasized | ignored | doubted | questioned | argued with)",
    "(is | are | was | were | it's | that's) [(simply | merely)] _",
  ],
  except: [
    'put simply',
    'simply (put | stated | click | add | use | enter | select)',
    'not (simply | merely)',
    '(i | we | could | can | to) (simply | merely)',
    '(if | whether | than) _{1,2} (is | are | was | were) (simply | merely)',
    '(is | are | was | were) (simply | merely) (*ed | *ing | by | called | due | for | from | in | known | on | to | with | as)',
    '(simply | merely) (left | made | put | given | taken | used | held | kept | sent | told | lost | out)',
  ],
  why: '“Simply” shuts a door: there is no more to look into. Yet the reasons behind what people do are seldom simple, and the word does not prove that these are.',
  fair: 'It helps in plain instructions and in corrections where one small cause really was found and named, such as a typing error.',
  ask: 'What has been left out to make it this simple? Would the people concerned agree that there was nothing more to it?',
  marks: [
    'The money is [simply] not there.',
    'He said the parents [simply] did not care.',
    'It was [merely] a show of force.',
    'Cut the budget and the problem goes: [it’s that simple].',
    'The damage [cannot be denied].',
  ],
  spares: [
    'Simply press the green button.',
    'It was not simply a matter of cost.',
    'She lived simply in a small hut.',
    'The shop was simply closed for lunch.',
  ],
  sources: ['hyland-1998', 'thought-terminating-cliche'],
}
