import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'appearance/indicates',
  name: 'Indicates, implies, is evidence that',
  phrases: [
    '@testimony-of-things _{0,2} [(indicate | indicates | indicated | imply | implies | implied) that?]',
    '(this | which | it | that | everything) a_? (indicates | implies | indicate | imply) that?',
    ', _? [(indicating | implying) that?]',
    'as _? (indicated | evidenced | suggested | attested) by',
    '@be _? (indicative | symptomatic) of',
    'the a_? (implication | inference | suggestion) (is | was | being) (that | , | clear)',
    '(is | was | are | were | be | contain | contains | contained | provide | provides | provided | offer | offers | offered | found | find | finds | uncovered | constitutes) a_{0,2} evidence (of | that)',
    '(indirect | circumstantial | anecdotal | tentative | mounting | growing) evidence (of | that | for | suggests)',
    '(support | supports | supported | supporting | bolster | bolsters | bolstered | strengthen | strengthens | strengthened | reinforce | reinforces | reinforced | underpins) the (idea | view | theory | hypothesis | notion | claim | contention | suspicion | impression | conclusion | belief | case) (that | for)',
    '(lend | lends | lent | lending | add | adds | added | adding | gives | gave) a_? (weight | credence | support | credibility | plausibility) to',
    '(burns | injuries | wound | wounds | symptoms | damage | finding | findings | evidence | results | result | data | pattern | patterns | readings | behaviour | behavior | deposits | marks | signals | images | remains | observations | tests | that | which) [@be _? consistent with]',
  ],
  except: [
    'as indicated by the (arrow | arrows | sign | signs | label)',
    '(indicate | indicates | indicated) (your | whether | which | the number)',
    'evidence of (identity | insurance | age | vaccination | income | address | purchase | ownership)',
    '(no | without) a_? evidence',
    '(that | this | which | it) (he | i | she | they | we | you | who | people) (imply | implies | indicate | indicates)',
  ],
  why: 'The words turn one observation into support for a larger claim. How far the support goes is not said: “consistent with” only means that it was not ruled out.',
  fair: 'Careful researchers write “is consistent with” exactly because they do not want to write “proves”. The gap between the two is the information.',
  ask: 'Does this follow from the evidence, or is it only not contradicted by it? What would the evidence look like if the claim were wrong?',
  marks: [
    'The burns [are consistent with] an electrical fault.',
    'Rents fell, [indicating that] families had moved away.',
    'The layer [contains evidence of] a long drought.',
    'The emails [lend weight to] her account.',
    'It stays popular, [as evidenced by] the queue.',
    'The study [supports the view that] sleep helps memory.',
  ],
  spares: [
    'Please indicate your choice on the form.',
    'He offered no evidence of any kind.',
    'The union indicated that it would talk.',
    'You must provide evidence of insurance at the gate.',
  ],
  sources: ['conll-2010', 'evidentiality', 'hyland-1998'],
}
