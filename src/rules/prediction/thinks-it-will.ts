import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/thinks-it-will',
  name: 'Fears that it will, predicts that it would',
  // Under 0.7 where it was measured: the forecaster may be named a sentence before. Kept, and quiet.
  quiet: true,
  phrases: [
    "(forecast | forecasts | foresaw | predict | predicted | predicting | prediction | predictions | predicts | prophesied | warn | warned | warning | warnings | warns) (that)? (a_ | A_ | #){1,6} [(would | wouldn't) @adverb?] (be (a_ | the){0,2} @quality | become | close | come true | cost (jobs | lives | millions | the) | end | have to a_ | lead to | never | result in | run (out | short) | @outcome)",
    "(alarm | belief | bet | expectation | expectations | fear | feared | fearful | fearing | fears | forecast | forecasting | forecasts | foresees | predict | predicted | predicting | prediction | predictions | predicts | prophesied | reckon | reckons | suspects | warn | warned | warning | warnings | warns | sure | convinced | confident | no question | no doubt | odds | doubt) (that)? (a_ | A_ | #){1,6} [(will | won't) @after-modal?] (become | come (back | true) | continue | cost | end | go (bust | down | on | up | wrong) | have | lead | need | never | remain | @outcome)",
  ],
  except: [
    '@will-planned',
    '(if | when | how | what | whether) (a_ | A_){0,4} would',
    "(i | we | you) (would | wouldn't)",
    'would (like | prefer | rather | you | probably | likely | not comment | have (been | had | to) | otherwise)',
    '(do | does) not (expect | believe) (a_ | A_){0,5} would',
  ],
  why: 'A forecast handed on from somebody who believes or fears it. The believing is a fact; what is believed is still to come, and as unsure as any other guess.',
  fair: 'A warning with its reasons and its author is what readers need in order to weigh it.',
  ask: 'What does this person know about how such things went before, and how did their last forecast turn out?',
  marks: [
    'Growers fear that a dry spring [will] ruin the barley.',
    'She predicted the bridge [would] become a bottleneck.',
    'He warned that two schools [would] close.',
  ],
  spares: [
    'She believes in free will and hard work.',
    'They asked whether it would rain.',
    'I fear I will be late.',
    'He said that he would come at six.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
