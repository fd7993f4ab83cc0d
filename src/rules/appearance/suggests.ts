import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/suggests',
  name: 'Facts that suggest',
  phrases: [
    '@testimony-of-things _{0,2} [(suggest | suggests | suggested) (strongly | that){0,2}]',
    '(this | that | which | what | all | it | these | those | and | everything | nothing | something | much | name | names) a_? (suggest | suggests) (strongly | that){0,2}',
    '(this | which) _? suggested that?',
    ', _? [suggesting (strongly | that){0,2}]',
    '(evidence | data | results | findings | nothing | something | anything | reason | information | research) to suggest that?',
    '@be _? suggestive of',
  ],
  except: [
    '(suggest | suggests | suggested | suggesting) (you | we | trying | using | ways | going | improvements | changes | alternatives | to (him | her | them | me | us))',
    '(that | this | which | as | and | or | what | it) (he | i | she | they | we | you | who | people | critics | experts) (suggest | suggests)',
    '(and | or | to) suggest a',
    'which (is | are | was | were) suggested',
    'name suggests',
    '(that | this | which | what | it) (he | i | she | they | we | you | who) suggested',
    'who suggested',
    'name (might | may | would) suggest',
    'and to? suggest',
  ],
  why: 'Facts do not suggest anything by themselves; a person reads them so. “Suggests” lets a reading pass for a finding, and it is silent about how strong the reading is.',
  fair: 'In science “the data suggest” is the modest verb. It is fair where the method is shown and rival readings are named beside it.',
  ask: 'Who draws this conclusion from the facts, and what other conclusion would fit them as well?',
  marks: [
    'Sales fell in May, [which suggests that] prices were too high.',
    'The documents [suggest] he knew about the leak.',
    'The door was open, [suggesting that] somebody had a key.',
    'There is [nothing to suggest] foul play.',
    'The report also [suggested] the bridge was unsafe.',
  ],
  spares: [
    'My aunt suggested a walk along the river.',
    'The mayor suggested that we meet at noon.',
    'Suggestions can be left in the box.',
    'She is always suggesting new places to eat.',
    'The reader who suggested a walk was right.',
  ],
  sources: ['evidentiality', 'hyland-2005', 'recasens-2013'],
}
