import type { Rule } from '../rule.ts'

export const rule: Rule = {
  id: 'prediction/thinks-it-will',
  name: 'Fears that it will, predicts that it would',
  // Under 0.7 where it was measured: the forecaster may be named a sentence before. Kept, and quiet.
  quiet: true,
  phrases: [
    "(believe | believed | believes | bet | calculate | calculates | expectations | confident | convinced | expect | expectation | expected | expects | fear | feared | fearful | fearing | fears | forecast | forecasting | forecasts | foresees | predict | predicted | predicting | prediction | predictions | predicts | prophesied | reckon | reckons | suspects | trust | warn | warned | warning | warnings | warns) (that)? (a_ | A_ | #){1,6} [(will | won't | would | wouldn't) @after-modal? (be | become | cost | end | fall | happen | have | lead | lose | rise)?]",
    "(thinks | we think | i think | they think | who think | i'm sure | no question | doubt) (that)? (a_ | A_ | #){1,5} [(will | won't) @after-modal? (be | become | end | fall | happen | have | lose | rise)?]",
  ],
  except: [
    '(if | when | how | what | whether) (a_ | A_){0,4} (will | would)',
    "(i | we | you) (will | won't | would | wouldn't)",
    '(would | will) (like | prefer | rather | you | probably | likely | not comment)',
    'would (have (been | had | to) | otherwise)',
    '(do | does) not (expect | believe) (a_ | A_){0,5} would',
    '(could | likely | maybe | perhaps | possibly | presumably | probably) (will | would)',
    'free will',
  ],
  why: 'A forecast handed on from somebody who believes or fears it. The believing is a fact; what is believed is still to come, and as unsure as any other guess.',
  fair: 'A warning with its reasons and its author is what readers need in order to weigh it.',
  ask: 'What does this person know about how such things went before, and how did their last forecast turn out?',
  marks: [
    'Growers fear that a dry spring [will] ruin the barley.',
    'She predicted the bridge [would become] a bottleneck.',
    'He warned that two schools [would] close.',
  ],
  spares: [
    'She believes in free will and hard work.',
    'They asked whether it would rain.',
    'I fear I will be late.',
  ],
  sources: ['tetlock', 'superforecasting'],
}
