import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'allegation/allegations',
  name: 'Allegations and accusations',
  phrases: [
    '(allegation | allegations | accusation | accusations | counter-accusations | counterclaim | insinuation | insinuations) (of | that | against)?',
    '(smear | smears)',
  ],
  except: [
    '(smear | smears) (a | campaign | her | him | it | of | oil | on | some | test | tests | the | them | with | yourself)',
  ],
  why: 'The noun wraps a charge into a thing that can be counted: three allegations sound worse than one, whoever made them. What was done, by whom, and how it is known are left outside the wrapper.',
  fair: 'It names truthfully what exists so far: a charge, not a finding. The best reports say at once who makes it and whether it has been tested.',
  ask: 'Whose charge is it, what exactly does it say was done, and has anyone checked it?',
  marks: [
    'The minister denied the [allegations].',
    'She faced [accusations of] theft.',
    'The [allegation that] he lied was dropped.',
  ],
  spares: [
    'Smear the pan with oil.',
    'He gave his allegiance to the club.',
    'The smear test came back clear.',
    'They legislated against noise.',
  ],
  sources: ['presumption', 'recasens-2013', 'words-to-watch'],
}
