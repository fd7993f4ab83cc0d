import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/it-is-likely',
  name: 'It is likely that',
  phrases: [
    '@link (not | @adverb){0,2} (likely | likelier | likeliest | probable | unlikely | unlikelier | improbable) that?',
    'it (is | was | remains | became | becomes) (not | @adverb){0,2} (likely | likelier | probable | unlikely | improbable) that?',
    '(far | most | more | very | highly | increasingly | extremely | quite | not | hardly | how){0,2} (unlikely | probable | improbable) that?',
    '(make | makes | made | making | find | finds | found | think | thinks | thought | consider | considers | considered | deem | deemed) (it | this | that | them) @adverb{0,2} (likely | probable | unlikely | improbable) that?',
    '(not | hardly | how | as is | as seems | as was) likely',
    'likely that',
  ],
  except: [
    '@likely-statistic',
    '(likely | unlikely) (to me | to us)',
    '(an | the | this | most) (unlikely | improbable)',
    'probable cause',
    'probable (case | cases | cause)',
  ],
  why: 'Odds in a word instead of a number. Readers differ widely over what “likely” means; intelligence analysts who must give numbers mean 55–80% by it, and 20–45% by “unlikely”. That is their scale, not necessarily this author’s.',
  fair: 'The writer says what points that way: past cases, figures, the forecast of a body that publishes its record. Then “likely” is a careful word for an open matter.',
  ask: 'If you had to turn this word into a number out of a hundred, what does the text give you to go on?',
  marks: [
    '[It is likely that] the road will flood again.',
    'A second vote, which [is increasingly unlikely], would need the chair.',
    'The engineers [thought it unlikely that] the wall had moved.',
    'A quick end to the strike [looks less likely] now.',
  ],
  spares: [
    'Smokers were three times as likely as others to catch it.',
    'It is likely voters who decide such races, and they were not asked.',
    'The police had probable cause to open the car.',
    'The boy is the unlikely hero of the film.',
    'The clinic counted nine probable cases.',
  ],
  sources: ['icd-203', 'budescu-2014', 'estimative-probability'],
}
