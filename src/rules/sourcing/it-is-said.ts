import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'sourcing/it-is-said',
  name: 'It is said, by nobody',
  phrases: [
    "(it (is | was | (has | had) (@how-said)? been) | it's been?) (@how-said){0,2} (accepted | acknowledged | agreed | argued | assumed | believed | claimed | conjectured | contended | documented | established | estimated | feared | felt | held | hoped | hypothesised | hypothesized | learned | learnt | mooted | posited | postulated | presumed | proposed | reckoned | recommended | reported | revealed | rumored | rumoured | said | speculated | stated | suggested | surmised | suspected | theorised | theorized | thought | understood | whispered) that?",
    "(it (is | was | has been) | it's) (commonly | generally | often | usually | universally | widely | sometimes) (accepted | acknowledged | known | recognised | recognized | considered | regarded | seen | observed | noted | remarked) (that | as)?",
    '(has | had) (@how-said)? been (@how-said)? (shown | demonstrated | observed | noted | pointed out | found | established | documented | calculated | known | proven | remarked) (that | to)',
    "it's been @adverb? (shown | demonstrated | observed | noted | pointed out | found | proven) that",
    '(this | that | it) (has | had) been @adverb? (documented | reported)',
    'as (is | has been) (often | commonly | generally | long | usually | widely)? (assumed | believed | claimed | known | noted | pointed out | said | thought)',
    'than (earlier | experts | first | initially | it | many | once | originally | previously | researchers | scientists) (had | been | was){0,2} @adverb? (assumed | believed | estimated | feared | imagined | realised | realized | reported | supposed | thought)',
    'much (has been | is | was) made of',
    'it (has | had | later | then | soon | also | now | since){0,2} (emerged | emerges | transpired | transpires | came to light | come to light | was revealed) (last _ | on _ | this _ | today | yesterday)? that',
  ],
  except: [
    '(reported | said | suggested | argued | claimed | proposed) (by | to | in) (the? A_ | me | him | her | them | us)',
    '(established | felt | held | thought) (in | on | at | by | through | over) (# | A_ | the | his | her | a | an | its)',
    '(hoped | thought | felt) (for | up)',
    '(demonstrated | found | known | shown) to (A_ | a | an | her | him | his | me | the | their | them | us)',
  ],
  why: 'The grammar takes the speaker out. Somebody must believe, fear or recommend this, but the sentence is built so that nobody has to be named, and so nobody can be asked.',
  fair: 'Textbooks and encyclopedias speak like this of views that everyone in a field shares, and then a note gives a source. It is also honest where the first author is really lost.',
  ask: 'Put a person in front of the verb: who believes it, and how many others? Does the text let you fill that gap?',
  marks: [
    '[It is widely believed that] the tunnel was never finished.',
    '[It has been suggested that] the letter is a copy.',
    '[It was feared] prices would rise.',
    '[It later emerged that] the boat had been sold.',
    'The drug [has been shown to] slow ageing.',
    'The planet is older [than previously thought].',
    '[It has long been assumed that] the vault is empty.',
    '[It emerged last night that] he had left.',
  ],
  spares: [
    'It was reported by the Herald that the ship sank.',
    'It was held in the town hall.',
    'She believed that it was late.',
    'He has been shown to his seat.',
  ],
  sources: ['words-to-watch', 'conll-2010', 'ganter-strube-2009'],
}
