import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/officials-say',
  name: 'Officials without a name',
  phrases: [
    '^ @source-kind{0,2} (agencies | agents | aides | authorities | commanders | delegates | detectives | diplomats | emergency services | envoys | executives | inspectors | intelligence agencies | investigators | lawmakers | leaders | legislators | ministers | officers | officials | organisers | organizers | policymakers | politicians | regulators | rescuers | security forces | senators | sources | staffers) (@source-tail)? (@says-so)',
    '(@clause-word | ,) [@source-kind{0,2} (agencies | agents | aides | authorities | commanders | delegates | detectives | diplomats | emergency services | envoys | executives | inspectors | intelligence agencies | investigators | lawmakers | leaders | legislators | ministers | officers | officials | organisers | organizers | policymakers | politicians | regulators | rescuers | security forces | senators | sources | staffers) (@says-so)]',
    ', [(say | said) @source-kind{0,2} (agencies | agents | aides | authorities | commanders | delegates | detectives | diplomats | emergency services | envoys | executives | inspectors | intelligence agencies | investigators | lawmakers | leaders | legislators | ministers | officers | officials | organisers | organizers | policymakers | politicians | regulators | rescuers | security forces | senators | sources | staffers)]',
    ', [@source-kind{0,2} (authorities | officials | investigators | sources) (say | said | believe)]',
  ],
  except: [
    '(questioned | blamed | credited | praised) (A_ | him | her | them)',
    '(officials | ministers | leaders | lawmakers | executives | officers) (including | such as | like) A_',
    ', (say | said) a_{1,2} (have | had | are | were | will | would | should | can | could | must | do | did | need)',
  ],
  why: 'An office speaks and no person does. If the claim turns out wrong, nobody has to answer for it, and you cannot tell a considered statement from a remark in a corridor.',
  fair: 'In an emergency the first facts come from whoever is at the scene, and some officials may not be quoted by name. Good reports then say which office and why.',
  ask: 'Which office, and why no name? Would this official gain anything if you and others believed it?',
  marks: [
    '[Officials said] the road would open soon.',
    '[Senior American officials have argued] for years that the ban failed.',
    'The cause is unknown, [investigators said].',
  ],
  spares: [
    'Con Edison officials said power was back.',
    'The officials, Ana Ruiz and Tom Lee, said nothing.',
    'The ministry said it would reply.',
  ],
  sources: ['ap-anonymous', 'spj-anonymity', 'journalism-sourcing'],
}
