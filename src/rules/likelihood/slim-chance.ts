import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/slim-chance',
  name: 'Hardly a chance',
  phrases: [
    '(very | only a | a | rather | extremely)? (faint | infinitesimal | low | minimal | minuscule | negligible | outside | remote | scant | slender | slight | slightest | slim | small | tiny | vanishing) (chance | chances | likelihood | possibility | probability | prospect | prospects) (that | of)?',
    '(almost | virtually | practically | very)? (little | no | hardly any | scarcely any | scant | zero | much of a | no real | no realistic) (chance | likelihood | prospect | prospects | probability) (that | of)?',
    'on the off chance that?',
    'in the (off chance that | *ly? (unlikely | improbable) (event | case) (that | of)?)',
    '(any | decent | fighting | some) chance (of | that)',
    '(long shot | longshot | fat chance | outside bet | shoo-in)',
    '(odds | chances | likelihood | prospects) (@be | @look | @seem | have | has) @adverb{0,2} (against | bright | stacked | vanishing | bleak | dashed | diminished | diminishing | dim | dimmed | dropped | dwindled | dwindling | faded | fading | fallen | falling | good | grown | growing | high | higher | improved | improving | increased | increasing | long | low | lower | poor | receded | receding | remote | risen | rising | shrinking | shrunk | slight | slim | small | strong)',
    '(chance | chances | hopes | likelihood | odds | probability | prospects) (of | for | that) (a_ | A_){1,9} (@be | @look | @seem | have | has) @adverb{0,2} (bleak | dashed | diminished | diminishing | dim | dimmed | dropped | dwindled | dwindling | faded | fading | fallen | falling | good | grown | growing | high | higher | improved | improving | increased | increasing | long | low | lower | poor | receded | receding | remote | risen | rising | shrinking | shrunk | slight | slim | small | strong)',
    '(stand | stands | stood) (no | little | a)? chance',
    '(little | no | not much | scant) hope (for | of)',
  ],
  except: ['(if | given) (half)? a chance', 'chance to', 'chance (at | encounter)', 'not by a long shot'],
  why: 'Puts an outcome almost out of reach without saying how far. Analysts mean 1–5% by “almost no chance” and 5–20% by “very unlikely”, so even that still happens now and then; this author’s range is unknown.',
  fair: 'Good warning against false hope or needless fear when it rests on counts, such as how often a treatment has worked at this stage.',
  ask: 'Is this near zero, or only less than even? And what would the text say if the rare case came about?',
  marks: [
    'The bill has [little chance of] passing.',
    'Rescuers saw [only a slim chance of] success.',
    'Keep the receipt [on the off chance that] it breaks.',
    '[In the unlikely event of] a fire, walk.',
    'The [odds of a recession are rising].',
    'There is [little hope of] a quick end.',
  ],
  spares: [
    'It was a chance meeting on a slim path.',
    'Given a chance, the dog would sleep all day.',
    'She had a small dog and a slim book.',
    'High hopes for a good summer filled the town.',
    'She had no chance to reply.',
    'The film is not finished, not by a long shot.',
  ],
  sources: ['icd-203', 'estimative-probability'],
}
