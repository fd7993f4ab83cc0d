import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/in-all-likelihood',
  name: 'In all likelihood',
  phrases: [
    'in all (likelihood | probability)',
    'in (great | high) (likelihood | probability)',
    'by all odds',
    'with (great | high | near | some | reasonable | a high | a strong | a fair) (degree of)? (likelihood | probability)',
    'ten to one',
    'dollars to (doughnuts | donuts)',
    'as (like | likely) as not',
  ],
  except: ['as (like | likely) as not to'],
  why: 'It sounds like the sum of a calculation, but no figures stand behind the words. On the scale that analysts use, “very likely” begins at 80%; whether this author means 60 or 95, nobody can tell.',
  fair: 'A fair closing phrase when the chances have really been set out before it, so that you can see how “all” the likelihood points one way.',
  ask: 'Which likelihoods went into “all”? Can you name two facts in the text that push the odds this way?',
  marks: [
    '[In all likelihood] the pilots never saw the wire.',
    'The tomb was, [in all probability], robbed soon after.',
    '“[Ten to one] he forgot,” said his aunt.',
  ],
  spares: [
    'In probability theory all outcomes are listed.',
    'The vote was ten to two.',
    'In all, eleven letters came.',
  ],
  sources: ['icd-203', 'estimative-probability'],
}
