import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'certainty/believe-me',
  name: 'Believe me, rest assured',
  phrases: [
    '(believe | trust) me',
    'take (it from me | my word for it)',
    '(mark | mind) my words',
    'rest assured (that)?',
    '(i | we) (can | could | will)? (assure | promise | guarantee) (you | readers | everyone | that | them)',
    '(you | we | they | people) (can | may | should) (rest assured | be (sure | certain | assured | confident) | bet | count on it)',
    "(i'm | i am | i was | we're | we are) (absolutely | quite | pretty | very | fairly | so | totally | fully | completely | 100 | 100 percent)? (sure | certain | convinced | confident | positive) (that | he | she | it | they | we | you | this | the | there | , | of (it | that | this))?",
    '(i | we) (firmly | strongly | truly | genuinely | sincerely | fully) believe (that)?',
    '(i | we) have (no | every | absolutely no) (doubt | confidence | reason to doubt) (that | in | about)?',
    "(it is | it's | it would be) (safe | no exaggeration | not too much) to (say | assume | conclude | predict) (that)?",
  ],
  except: [
    "(i'm | i am | we're | we are) (sure | certain) (if | whether)",
    '(be | make | made | making) sure',
    "(do not | don't | didn't | would not | never | not) (believe | trust) me",
    '(they | people | nobody | you | to | who | would | will | did | could) (believe | trust) me',
    'can i (be sure | trust)',
  ],
  why: 'What is offered as a reason is the speaker’s own sureness. That tells you something about the speaker, and nothing about whether they are right.',
  fair: 'Somebody with long experience who also tells what it taught them gives more than their word. And saying “I’m sure” is honest about who is sure.',
  ask: 'How could this person know, and would they lose anything if they turned out to be wrong?',
  marks: [
    '[Believe me], the winter will be long.',
    '[I’m sure that] she meant well.',
    '[Rest assured], your data is safe.',
    '[It’s safe to say] nobody expected it.',
    '[I can assure you] the lift works.',
  ],
  spares: [
    'Nobody would believe me when I told them.',
    'Make sure that the lid is on.',
    'He is not sure whether it will rain.',
  ],
  sources: ['hyland-2005', 'hyland-1998', 'authority'],
}
