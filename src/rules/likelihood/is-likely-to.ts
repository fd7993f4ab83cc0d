import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/is-likely-to',
  name: 'Likely or unlikely to',
  phrases: [
    '@link (not | @adverb){0,2} (likely | likelier | likeliest | unlikely | unlikelier) to',
    '(most | least | more | less | very | highly | extremely | increasingly | quite | also | still)? (likely | unlikely) to',
    '(most | least | more | less) (likely | unlikely) (of a_{1,3} | among a_{1,2} | a_) to',
    '(likeliest | unlikeliest) (of a_{1,3} | a_)? to',
    '@be (also | more | most | less | very | often)? (apt | liable) to',
  ],
  except: [
    '@likely-statistic',
    '(likely | unlikely) to (me | us)',
    '(an | the) unlikely',
    'liable to (a | an | any | arrest | change | duty | fines | prosecution | revision | revisions | substantial | tax | the)',
  ],
  why: 'An outcome gets odds in a word. How much is left open: analysts on a fixed scale mean 55–80% by “likely”, 80–95% by “very likely” and 20–45% by “unlikely”, which need not be what this author has in mind.',
  fair: 'Forecasts have to say something about the odds, and this is plain and honest when the grounds are given, or when it sums up counts shown nearby.',
  ask: 'Is there a track record, a count or a reason here, or only the word? And how surprised would the author be if the opposite came true?',
  marks: [
    'The new rules [are likely to] face a challenge in court.',
    'Nobody [seems less likely to] sell than the founder.',
    'A settlement, though [unlikely to] please either side, is near.',
    'It was the outcome [most likely to] anger the members.',
  ],
  spares: [
    'Drivers on this road are four times more likely to crash.',
    'Girls were twice as likely to finish the course.',
    'In the survey 40 percent fewer men were 12 percent less likely to reply.',
    'It seems unlikely to me.',
    'The figures are liable to revision.',
  ],
  sources: ['icd-203', 'estimative-probability', 'conll-2010'],
}
