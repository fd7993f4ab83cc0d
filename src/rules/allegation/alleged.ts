import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'allegation/alleged',
  name: 'Alleged',
  phrases: ['alleged', 'allegedly', '(alleges | allege | alleging) that?', '(it is | it was) alleged that'],
  why: '“Alleged” keeps a charge at arm’s length: somebody said it, nothing is settled. Readers tend to forget the small word and remember the deed, so the charge travels further than the doubt.',
  fair: 'Before a court has ruled this is the right word, and fairness to the person named demands it. Good reports add who alleges it and what the answer was.',
  ask: 'Who makes the charge, where does the case stand now, and what does the person say to it?',
  marks: [
    'The [alleged] thief was held overnight.',
    'She [allegedly] sold the painting twice.',
    'The suit [alleges that] the pipes leaked.',
  ],
  spares: ['He pledged his support.', 'They swore allegiance to the crown.', 'The edge of the lake froze.'],
  sources: ['presumption', 'words-to-watch', 'recasens-2013'],
}
