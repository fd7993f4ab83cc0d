import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/with-confidence',
  name: 'With some confidence',
  phrases: [
    'with (a | any)? (fair | good | great | high | low | moderate | more | reasonable | some | very high | complete | total | absolute) (degree of)? (confidence | certainty) that?',
    '(high | higher | low | lower | medium | moderate | very high) confidence that',
    "(i am | i'm | i feel | i remain | we are | we're | we feel | we remain) (not | @adverb){0,2} (confident | optimistic) (that | the | we | he | she | they | it)",
    '(@link | feel | feels | felt) (not | @adverb){0,2} optimistic (that | the | we | he | she | they | it)',
    "(there is | there's | there was | there are)? (every | good | ample | some | little | strong | plenty of | enough | sound | scant | more) (reason | reasons) to (believe | think | suppose | assume | suspect | expect | doubt) that?",
  ],
  except: [
    "(if | when | until | once) (you | you're | he | he's | she | they | they're | we | we're) (@be | feel)? (confident | optimistic)",
    'with (confidence | certainty) (and | in)',
    '(complete | utmost | full | total | absolute | great | more) confidence (in | to)',
    'reason to think twice',
  ],
  why: 'How sure the speaker feels is one thing, how likely the matter is another; analysts are told to keep the two apart. Confidence says how good they think their evidence is, and here the evidence stays out of sight.',
  fair: 'Valuable from people who must say what their confidence rests on, such as a laboratory, a court expert or a climate panel with a published scale.',
  ask: 'Confident because of what? Is it the number of sources, the quality of the data, or only the tone of voice?',
  marks: [
    'The agency said [with high confidence that] the file was forged.',
    '[There is every reason to believe] the vote was sound.',
    'Doctors [were cautiously optimistic that] he would walk.',
  ],
  spares: [
    'She has great confidence in her team.',
    'He walked in with confidence and a smile.',
    'Consumer confidence fell in May.',
    'She is confident that the roof is sound.',
  ],
  sources: ['icd-203', 'estimative-probability'],
}
