import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/number-of',
  name: 'A number that is not a number',
  phrases: [
    '(a | the) (growing | large | small | huge | vast | great | significant | substantial | considerable | good | fair | limited | tiny | certain | rising | increasing | record | high | low | surprising | countless | infinite | endless)? number of',
    'an (increasing | infinite | endless | enormous | unknown | impressive | untold | unprecedented | undisclosed | unspecified) number of',
    '(large | small | huge | vast | great | growing | increasing | significant | substantial | untold | record | disproportionate) numbers (of)?',
    'any number of',
    '(a | an) (growing | significant | sizable | sizeable | small | substantial | tiny | vocal) minority',
    'less and less',
    'quite a number of',
    '(increasingly | more and more | less and less | fairly | pretty | quite | relatively | extremely) (common | commonplace | rare)',
    '(an | a) (small | tiny | significant | substantial | large | huge | considerable | vast | growing | certain | fair | unknown | increasing | untold | enormous | good) (amount | percentage | proportion | fraction | minority) of',
    '(more and more | ever more | increasingly many | fewer and fewer) (people | of | *s)',
    'a growing (chorus | body | list | movement | trend | consensus | minority) of?',
  ],
  except: ['the a_? number of'],
  why: 'Every amount is “a number of”, so these words tell you nothing about how large it is. Where “growing” or “large” is added, there is still no figure that it could be compared with.',
  fair: 'The figures stand close by, say in a chart, or the exact count is a trade secret or unknown and the text admits as much.',
  ask: 'What number would you write here? And if it is growing: from what, to what, since when?',
  marks: [
    'He has turned down [a number of] offers.',
    '[A growing number of] shops refuse cash.',
    '[Large numbers of] birds died on the beach.',
    'Such thefts are [increasingly common].',
  ],
  spares: [
    'The number of visitors fell to 312.',
    'She wrote the number of the flat on her hand.',
    'The growing number of visitors is shown below.',
  ],
  sources: ['weasel-word', 'conll-2010', 'ganter-strube-2009'],
}
