import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'likelihood/slim-chance',
  name: 'Hardly a chance',
  phrases: [
    '(very | only a | a | rather | extremely)? (faint | infinitesimal | low | minimal | minuscule | negligible | outside | remote | scant | slender | slight | slightest | slim | small | tiny | vanishing) (chance | chances | likelihood | possibility | probability | prospect | prospects) (that | of)?',
    '(almost | virtually | practically | very)? (little | no | hardly any | scarcely any | scant | zero | much of a | no real | no realistic) (chance | likelihood | prospect | prospects | probability) (that | of | to)?',
    'on the off chance that?',
    'in the (off chance that | *ly? (unlikely | improbable) (event | case) (that | of)?)',
    '(any | decent | fighting | some) chance (of | that)',
    '(long shot | longshot | fat chance)',
    '(odds | chances | prospects) (@be | @look | @seem) @adverb{0,2} (slim | poor | low | remote | bleak | dim | small | long | slight | vanishing | against)',
    '(chances | hopes | odds | prospects) (of | for | that) a_{1,4} (@be | @look | @seem) @adverb{0,2} (bleak | dim | good | high | long | low | poor | remote | slight | slim | small | strong | vanishing)',
    '(stand | stands) (no | little | a)? chance',
    '(has | have) (a | no) shot at',
  ],
  except: ['(if | given) (half)? a chance'],
  why: 'Puts an outcome almost out of reach without saying how far. Analysts mean 1–5% by “almost no chance” and 5–20% by “very unlikely”, so even that still happens now and then; this author’s range is unknown.',
  fair: 'Good warning against false hope or needless fear when it rests on counts, such as how often a treatment has worked at this stage.',
  ask: 'Is this near zero, or only less than even? And what would the text say if the rare case came about?',
  marks: [
    'The bill has [little chance of] passing.',
    'Rescuers saw [only a slim chance of] success.',
    'Keep the receipt [on the off chance that] it breaks.',
    '[In the unlikely event of] a fire, walk.',
  ],
  spares: [
    'It was a chance meeting on a slim path.',
    'Given a chance, the dog would sleep all day.',
    'She had a small dog and a slim book.',
  ],
  sources: ['icd-203', 'estimative-probability'],
}
