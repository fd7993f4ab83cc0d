import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/thinks-it-will',
  name: 'Fears that it will, predicts that it would',
  // Under 0.7 where it was measured: the forecaster may be named a sentence before. Kept, and quiet.
  quiet: true,
  phrases: [
    "(forecast | forecasts | foresaw | predicted | predicting | prediction | predictions | prophesied | warned | warning | warnings) that? (a_ | A_ | #){1,5} [(would | wouldn't)] a_",
    '(alarm | bet | expectation | expectations | fear | feared | fearful | fearing | fears | forecast | forecasts | foresees | no doubt | no question | odds | predict | predicted | predicting | prediction | predictions | predicts | prophesied | reckon | reckons | suspects | warn | warned | warning | warnings | warns) that? (a_ | A_ | #){1,5} [@will @after-modal?] a_',
    '(believe | believes | confident | convinced | feel | feels | imagine | projected | projects | reckons | think | thinks | trust) that? (a_ | A_ | #){1,5} [@will @after-modal?] a_',
    '@experts a_{0,2} (agree | believe | believed | calculate | calculated | estimate | estimated | expect | expected | note | noted | say | said | think) that? (a_ | A_ | #){1,5} [@will @after-modal?] a_',
    '(added | argued | believe | believed | estimated | expects | insisted | said | saying | says | suggested | told (A_ | a_) | thinks | thought) that? (a | an | any | such a? | the)? a_? @uncontrolled ((for | in | of | on | over) (a_ | A_){1,2})? [(will | would) @after-modal?] (@happening | @outcome | be @quality)',
    "(i'd bet | i'd wager | i (bet | doubt | expect | fancy | imagine | predict | reckon | suspect | think | trust)) that? (a_ | A_ | #){1,6} [(shall | will | won't) @after-modal?] a_",
  ],
  except: [
    '@will-planned',
    'if (a_ | A_){1,6} would',
    'i @adverb? shall',
    '(if | when | how | what | whether) (a_ | A_){0,4} would',
    "(i | we | you) (will | would | wouldn't)",
    "you'll",
    '(free | good | ill) will',
    'would (like | prefer | rather | you | probably | likely | not comment | have (been | had | to) | otherwise)',
    '(would | will) (arrest | dismiss | fire | prosecute | quit | resign | shoot | strike | sue | veto | walk out)',
    '(do | does) not (expect | believe) (a_ | A_){0,5} would',
  ],
  why: 'A forecast handed on from somebody who believes or fears it. The believing is a fact; what is believed is still to come, and as unsure as any other guess.',
  fair: 'A warning with its reasons and its author is what readers need in order to weigh it.',
  ask: 'What does this person know about how such things went before, and how did their last forecast turn out?',
  marks: [
    'Growers fear that a dry spring [will] ruin the barley.',
    'She predicted the bridge [would] become a bottleneck.',
    'He warned that two schools [would] close.',
    'She said the strike [would] hurt growth.',
    'Most growers think the frost [will] come late.',
    'I suspect the mill [will] close before the school does.',
  ],
  spares: [
    'She believes in free will and hard work.',
    'They asked whether it would rain.',
    'I fear I will be late.',
    'He said that he would come at six.',
    'He warned that the firm would sue.',
    'He said there would be a row.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
