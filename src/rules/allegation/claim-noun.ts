import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'allegation/claim-noun',
  name: 'A claim, as a thing',
  phrases: [
    '(the | a | this | that | his | her | their | its | these | those | any | such | false | wild | unbelievable | unsupported | sweeping | earlier | bogus | dubious | conflicting | similar | outlandish | extraordinary | baseless | unfounded | one | another | other | some | many | main | central | exaggerated | rival | competing) (claim | claims) (that | of | about)?',
    '(claim | claims) (of | about)',
    '(deny | denies | denied | denying | dismissed | dismiss | dismisses | rejected | reject | rejects | refuted | refute | debunk | debunked | dispute | disputed | disputes | support | supporting | repeat | repeated | investigate | investigating | amid | despite | against) (the | any | all | her | his | their | those | these | such | a_ | A_ | A_ A_){0,2} (claim | claims) (that | of | about)?',
    '^ claim A_',
    'A_ [(claim | claims)] (is | are | was | were | has | have | of | about | rests | rest)',
  ],
  except: [
    '(insurance | baggage | luggage | legal | land | tax | benefit | patent | mining | unemployment | jobless | expense | compensation | small | damages | negligence | asylum | territorial | medical | warranty | civil | antitrust | injury | filing | filed | file | files | court | lawsuit | settle | settled | settlement | pay | paid | pays) _{0,2} (claim | claims)',
    '(claim | claims) (form | forms | to fame | process | adjuster | adjusters | department | court | period | check | tag | for (a | damages | compensation | unfair | benefits) | against (the | A_) | handler | on | to)',
    '(a | the | no | any | lay | laid | staked | stake) _{0,1} claim (to | on)',
    '(that | this | one) (claims | claim) (to | that | the | a | he | she | they | it)',
    '(claims | claim) the',
    '^ claim (your | the | a | my)',
    '(some | many | others | most) claim',
    'no claim',
    '(claim | claims) (of responsibility | (was | were | is | are | been) (approved | filed | paid | processed | settled | submitted))',
  ],
  why: 'Calling a statement a claim marks it as unproved, and doing so for one side only tilts the field: one side makes claims while the other points out facts.',
  fair: 'Fact-checkers use it for the sentence under test before they have an answer. It is even-handed if both sides’ statements are called the same.',
  ask: 'Is the other side’s statement called a claim too? What evidence is given for each?',
  marks: [
    'He [repeated the claim that] the lake was poisoned.',
    'She [dismissed their claims about] the dam.',
    'There is no proof for [this claim].',
  ],
  spares: [
    'The insurance claim was paid in June.',
    'Her one claim to fame is a song.',
    'You can claim your coat at the door.',
    'Some claim the back seats.',
    'There was no early claim of responsibility.',
    'The claim was filed with the insurer.',
  ],
  sources: ['words-to-watch', 'recasens-2013'],
}
