import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'quantity/many',
  name: 'Many, but not how many',
  phrases: ['(a great | a good | not | very | so)? many (a | of)?', 'not (that | too | so | very) many'],
  except: [
    'how many',
    'as many',
    'too many',
    "(not | isn't | aren't | wasn't | weren't | didn't | don't | are | had | have | of | see | was | were | with) that many",
    '(full of | only | just | been | done | ever) so many',
    'so many more',
    '(in | like | as) so many',
    'many (thanks | happy returns | congratulations)',
  ],
  why: '“Many” turns five, or five thousand, into the same word. It sounds like a count that somebody has made, but there is nothing to look up and nothing that could turn out wrong.',
  fair: 'Nobody needs a number for “many years later” in a memoir. In a report it is fair where the figure follows, or where counting would be impossible and a few are named.',
  ask: 'Roughly how many, out of how many, and who counted? Would the sentence still stand if it said “some”?',
  marks: [
    '[Many] teachers have left the district since spring.',
    'She has lost [a great many] customers this year.',
    '[Not many] drivers know about the rule.',
    'The plan was opposed by [many of] the residents.',
    'The inquiry found that [many] boats leak.',
  ],
  spares: [
    'How many people were on the ferry?',
    'The second year brought twice as many visitors.',
    'There were only so many chairs in the hall.',
    'Many thanks to all who wrote in.',
    'There were not that many boats.',
  ],
  sources: ['words-to-watch', 'conll-2010', 'ganter-strube-2009'],
}
