/**
 * Every rule, in order of precedence where two mark the same words. Written by `npm run rules`; a test says when it
 * is out of date.
 */
import { rule as allegationAccusedOf } from './allegation/accused-of.ts'
import { rule as allegationAllegations } from './allegation/allegations.ts'
import { rule as allegationAlleged } from './allegation/alleged.ts'
import { rule as allegationAsserts } from './allegation/asserts.ts'
import { rule as allegationClaimNoun } from './allegation/claim-noun.ts'
import { rule as allegationClaimsThat } from './allegation/claims-that.ts'
import { rule as allegationPurported } from './allegation/purported.ts'
import { rule as allegationSoCalled } from './allegation/so-called.ts'
import { rule as allegationSuspected } from './allegation/suspected.ts'
import { rule as allegationUnconfirmed } from './allegation/unconfirmed.ts'
import { rule as appearanceApparent } from './appearance/apparent.ts'
import { rule as appearanceApparently } from './appearance/apparently.ts'
import { rule as appearanceAppears } from './appearance/appears.ts'
import { rule as appearanceAtFirstSight } from './appearance/at-first-sight.ts'
import { rule as appearanceGivesTheImpression } from './appearance/gives-the-impression.ts'
import { rule as appearanceHints } from './appearance/hints.ts'
import { rule as appearanceISuspect } from './appearance/i-suspect.ts'
import { rule as appearanceIndicates } from './appearance/indicates.ts'
import { rule as appearanceItAppears } from './appearance/it-appears.ts'
import { rule as appearanceItLooks } from './appearance/it-looks.ts'
import { rule as appearanceItSeems } from './appearance/it-seems.ts'
import { rule as appearanceLooks } from './appearance/looks.ts'
import { rule as appearanceMustHave } from './appearance/must-have.ts'
import { rule as appearanceSeems } from './appearance/seems.ts'
import { rule as appearanceSigns } from './appearance/signs.ts'
import { rule as appearanceSuggests } from './appearance/suggests.ts'
import { rule as causeBlamed } from './cause/blamed.ts'
import { rule as causeCauses } from './cause/causes.ts'
import { rule as causeContributedTo } from './cause/contributed-to.ts'
import { rule as causeDueTo } from './cause/due-to.ts'
import { rule as causeInResponseTo } from './cause/in-response-to.ts'
import { rule as causeIsBehind } from './cause/is-behind.ts'
import { rule as causeLedTo } from './cause/led-to.ts'
import { rule as causeLinkedTo } from './cause/linked-to.ts'
import { rule as causePavesTheWay } from './cause/paves-the-way.ts'
import { rule as causeResultsIn } from './cause/results-in.ts'
import { rule as causeSparked } from './cause/sparked.ts'
import { rule as causeThanksTo } from './cause/thanks-to.ts'
import { rule as causeThatIsWhy } from './cause/that-is-why.ts'
import { rule as causeTherefore } from './cause/therefore.ts'
import { rule as certaintyAlways } from './certainty/always.ts'
import { rule as certaintyBelieveMe } from './certainty/believe-me.ts'
import { rule as certaintyClearly } from './certainty/clearly.ts'
import { rule as certaintyEveryoneKnows } from './certainty/everyone-knows.ts'
import { rule as certaintyInFact } from './certainty/in-fact.ts'
import { rule as certaintyItIsClear } from './certainty/it-is-clear.ts'
import { rule as certaintyNever } from './certainty/never.ts'
import { rule as certaintyNoDoubt } from './certainty/no-doubt.ts'
import { rule as certaintyNothingBut } from './certainty/nothing-but.ts'
import { rule as certaintyOfCourse } from './certainty/of-course.ts'
import { rule as certaintyOnlyExplanation } from './certainty/only-explanation.ts'
import { rule as certaintyProves } from './certainty/proves.ts'
import { rule as certaintySimply } from './certainty/simply.ts'
import { rule as certaintyUndeniable } from './certainty/undeniable.ts'
import { rule as insinuationConnectTheDots } from './insinuation/connect-the-dots.ts'
import { rule as insinuationConveniently } from './insinuation/conveniently.ts'
import { rule as insinuationDoubleStandard } from './insinuation/double-standard.ts'
import { rule as insinuationGossip } from './insinuation/gossip.ts'
import { rule as insinuationHiddenMotive } from './insinuation/hidden-motive.ts'
import { rule as insinuationIAmNotSaying } from './insinuation/i-am-not-saying.ts'
import { rule as insinuationJustHappens } from './insinuation/just-happens.ts'
import { rule as insinuationLeadingQuestion } from './insinuation/leading-question.ts'
import { rule as insinuationLoadedWhy } from './insinuation/loaded-why.ts'
import { rule as insinuationMakesYouWonder } from './insinuation/makes-you-wonder.ts'
import { rule as insinuationNeverExplained } from './insinuation/never-explained.ts'
import { rule as insinuationNoCoincidence } from './insinuation/no-coincidence.ts'
import { rule as insinuationNobodyWasLooking } from './insinuation/nobody-was-looking.ts'
import { rule as insinuationOfficialStory } from './insinuation/official-story.ts'
import { rule as insinuationPretext } from './insinuation/pretext.ts'
import { rule as insinuationQuestionToo } from './insinuation/question-too.ts'
import { rule as insinuationQuietly } from './insinuation/quietly.ts'
import { rule as insinuationRaisesQuestions } from './insinuation/raises-questions.ts'
import { rule as insinuationRhetoricalQuestion } from './insinuation/rhetorical-question.ts'
import { rule as insinuationSoMuchFor } from './insinuation/so-much-for.ts'
import { rule as insinuationSuspiciousTiming } from './insinuation/suspicious-timing.ts'
import { rule as insinuationTellingSilence } from './insinuation/telling-silence.ts'
import { rule as insinuationWhoBenefits } from './insinuation/who-benefits.ts'
import { rule as likelihoodAlmostCertain } from './likelihood/almost-certain.ts'
import { rule as likelihoodChancesAre } from './likelihood/chances-are.ts'
import { rule as likelihoodDoubtful } from './likelihood/doubtful.ts'
import { rule as likelihoodInAllLikelihood } from './likelihood/in-all-likelihood.ts'
import { rule as likelihoodIsLikelyTo } from './likelihood/is-likely-to.ts'
import { rule as likelihoodItIsLikely } from './likelihood/it-is-likely.ts'
import { rule as likelihoodLikelyAdverb } from './likelihood/likely-adverb.ts'
import { rule as likelihoodLikelyNoun } from './likelihood/likely-noun.ts'
import { rule as likelihoodNearImpossible } from './likelihood/near-impossible.ts'
import { rule as likelihoodPresumably } from './likelihood/presumably.ts'
import { rule as likelihoodProbably } from './likelihood/probably.ts'
import { rule as likelihoodSafeToSay } from './likelihood/safe-to-say.ts'
import { rule as likelihoodSeemsLikely } from './likelihood/seems-likely.ts'
import { rule as likelihoodSlimChance } from './likelihood/slim-chance.ts'
import { rule as likelihoodWithConfidence } from './likelihood/with-confidence.ts'
import { rule as likelihoodWouldBeSurprised } from './likelihood/would-be-surprised.ts'
import { rule as possibilityArguably } from './possibility/arguably.ts'
import { rule as possibilityCould } from './possibility/could.ts'
import { rule as possibilityCouldLeadTo } from './possibility/could-lead-to.ts'
import { rule as possibilityCouldQuestion } from './possibility/could-question.ts'
import { rule as possibilityItIsPossible } from './possibility/it-is-possible.ts'
import { rule as possibilityMay } from './possibility/may.ts'
import { rule as possibilityMayHave } from './possibility/may-have.ts'
import { rule as possibilityMayWell } from './possibility/may-well.ts'
import { rule as possibilityMight } from './possibility/might.ts'
import { rule as possibilityNotRuledOut } from './possibility/not-ruled-out.ts'
import { rule as possibilityPerhaps } from './possibility/perhaps.ts'
import { rule as possibilityPossibly } from './possibility/possibly.ts'
import { rule as possibilityPotentially } from './possibility/potentially.ts'
import { rule as possibilityRunsTheRisk } from './possibility/runs-the-risk.ts'
import { rule as predictionBoundTo } from './prediction/bound-to.ts'
import { rule as predictionByThen } from './prediction/by-then.ts'
import { rule as predictionExpect } from './prediction/expect.ts'
import { rule as predictionExpectedTo } from './prediction/expected-to.ts'
import { rule as predictionGoingTo } from './prediction/going-to.ts'
import { rule as predictionIfThenWill } from './prediction/if-then-will.ts'
import { rule as predictionLooming } from './prediction/looming.ts'
import { rule as predictionMatterOfTime } from './prediction/matter-of-time.ts'
import { rule as predictionOmens } from './prediction/omens.ts'
import { rule as predictionSetTo } from './prediction/set-to.ts'
import { rule as predictionShouldReach } from './prediction/should-reach.ts'
import { rule as predictionThinksItWill } from './prediction/thinks-it-will.ts'
import { rule as predictionWeWill } from './prediction/we-will.ts'
import { rule as predictionWillBe } from './prediction/will-be.ts'
import { rule as predictionWillChange } from './prediction/will-change.ts'
import { rule as predictionWillFeel } from './prediction/will-feel.ts'
import { rule as predictionWillInevitably } from './prediction/will-inevitably.ts'
import { rule as predictionWillLeadTo } from './prediction/will-lead-to.ts'
import { rule as predictionWillToo } from './prediction/will-too.ts'
import { rule as quantityAlmostAlways } from './quantity/almost-always.ts'
import { rule as quantityFew } from './quantity/few.ts'
import { rule as quantityHundredsOf } from './quantity/hundreds-of.ts'
import { rule as quantityLongAgo } from './quantity/long-ago.ts'
import { rule as quantityLotsOf } from './quantity/lots-of.ts'
import { rule as quantityMany } from './quantity/many.ts'
import { rule as quantityMost } from './quantity/most.ts'
import { rule as quantityMostly } from './quantity/mostly.ts'
import { rule as quantityNearlyAll } from './quantity/nearly-all.ts'
import { rule as quantityNumberOf } from './quantity/number-of.ts'
import { rule as quantityOften } from './quantity/often.ts'
import { rule as quantityOneOfTheMost } from './quantity/one-of-the-most.ts'
import { rule as quantityRarely } from './quantity/rarely.ts'
import { rule as quantitySeveral } from './quantity/several.ts'
import { rule as quantitySomeNumber } from './quantity/some-number.ts'
import { rule as quantitySomePeople } from './quantity/some-people.ts'
import { rule as quantitySometimes } from './quantity/sometimes.ts'
import { rule as quantityUpTo } from './quantity/up-to.ts'
import { rule as quantityUsually } from './quantity/usually.ts'
import { rule as quantityVarious } from './quantity/various.ts'
import type { Rule } from './rule.ts'
import { rule as sourcingAccordingTo } from './sourcing/according-to.ts'
import { rule as sourcingAnonymous } from './sourcing/anonymous.ts'
import { rule as sourcingBelievedTo } from './sourcing/believed-to.ts'
import { rule as sourcingBySome } from './sourcing/by-some.ts'
import { rule as sourcingCommonConsent } from './sourcing/common-consent.ts'
import { rule as sourcingCouldBeArgued } from './sourcing/could-be-argued.ts'
import { rule as sourcingCriticsSay } from './sourcing/critics-say.ts'
import { rule as sourcingDoingTheRounds } from './sourcing/doing-the-rounds.ts'
import { rule as sourcingDrewCriticism } from './sourcing/drew-criticism.ts'
import { rule as sourcingExpertsSay } from './sourcing/experts-say.ts'
import { rule as sourcingIWasTold } from './sourcing/i-was-told.ts'
import { rule as sourcingItIsSaid } from './sourcing/it-is-said.ts'
import { rule as sourcingKindOfSource } from './sourcing/kind-of-source.ts'
import { rule as sourcingMetSomebody } from './sourcing/met-somebody.ts'
import { rule as sourcingNobodysWorry } from './sourcing/nobodys-worry.ts'
import { rule as sourcingOfficialsSay } from './sourcing/officials-say.ts'
import { rule as sourcingOneSourceSaid } from './sourcing/one-source-said.ts'
import { rule as sourcingPeopleSay } from './sourcing/people-say.ts'
import { rule as sourcingRegardedAs } from './sourcing/regarded-as.ts'
import { rule as sourcingReportedly } from './sourcing/reportedly.ts'
import { rule as sourcingReportsSay } from './sourcing/reports-say.ts'
import { rule as sourcingRumour } from './sourcing/rumour.ts'
import { rule as sourcingSomeDoubt } from './sourcing/some-doubt.ts'
import { rule as sourcingSomeSay } from './sourcing/some-say.ts'
import { rule as sourcingStudiesShow } from './sourcing/studies-show.ts'

export const rules: readonly Rule[] = [
  sourcingAccordingTo,
  sourcingAnonymous,
  sourcingBelievedTo,
  sourcingBySome,
  sourcingCommonConsent,
  sourcingCouldBeArgued,
  sourcingCriticsSay,
  sourcingDoingTheRounds,
  sourcingDrewCriticism,
  sourcingExpertsSay,
  sourcingIWasTold,
  sourcingItIsSaid,
  sourcingKindOfSource,
  sourcingMetSomebody,
  sourcingNobodysWorry,
  sourcingOfficialsSay,
  sourcingOneSourceSaid,
  sourcingPeopleSay,
  sourcingRegardedAs,
  sourcingReportedly,
  sourcingReportsSay,
  sourcingRumour,
  sourcingSomeDoubt,
  sourcingSomeSay,
  sourcingStudiesShow,
  allegationAccusedOf,
  allegationAllegations,
  allegationAlleged,
  allegationAsserts,
  allegationClaimNoun,
  allegationClaimsThat,
  allegationPurported,
  allegationSoCalled,
  allegationSuspected,
  allegationUnconfirmed,
  likelihoodAlmostCertain,
  likelihoodChancesAre,
  likelihoodDoubtful,
  likelihoodInAllLikelihood,
  likelihoodIsLikelyTo,
  likelihoodItIsLikely,
  likelihoodLikelyAdverb,
  likelihoodLikelyNoun,
  likelihoodNearImpossible,
  likelihoodPresumably,
  likelihoodProbably,
  likelihoodSafeToSay,
  likelihoodSeemsLikely,
  likelihoodSlimChance,
  likelihoodWithConfidence,
  likelihoodWouldBeSurprised,
  possibilityArguably,
  possibilityCouldLeadTo,
  possibilityCouldQuestion,
  possibilityCould,
  possibilityItIsPossible,
  possibilityMayHave,
  possibilityMayWell,
  possibilityMay,
  possibilityMight,
  possibilityNotRuledOut,
  possibilityPerhaps,
  possibilityPossibly,
  possibilityPotentially,
  possibilityRunsTheRisk,
  appearanceApparent,
  appearanceApparently,
  appearanceAppears,
  appearanceAtFirstSight,
  appearanceGivesTheImpression,
  appearanceHints,
  appearanceISuspect,
  appearanceIndicates,
  appearanceItAppears,
  appearanceItLooks,
  appearanceItSeems,
  appearanceLooks,
  appearanceMustHave,
  appearanceSeems,
  appearanceSigns,
  appearanceSuggests,
  certaintyAlways,
  certaintyBelieveMe,
  certaintyClearly,
  certaintyEveryoneKnows,
  certaintyInFact,
  certaintyItIsClear,
  certaintyNever,
  certaintyNoDoubt,
  certaintyNothingBut,
  certaintyOfCourse,
  certaintyOnlyExplanation,
  certaintyProves,
  certaintySimply,
  certaintyUndeniable,
  predictionBoundTo,
  predictionByThen,
  predictionExpect,
  predictionExpectedTo,
  predictionGoingTo,
  predictionIfThenWill,
  predictionLooming,
  predictionMatterOfTime,
  predictionOmens,
  predictionSetTo,
  predictionShouldReach,
  predictionThinksItWill,
  predictionWeWill,
  predictionWillBe,
  predictionWillChange,
  predictionWillFeel,
  predictionWillInevitably,
  predictionWillLeadTo,
  predictionWillToo,
  insinuationConnectTheDots,
  insinuationConveniently,
  insinuationDoubleStandard,
  insinuationGossip,
  insinuationHiddenMotive,
  insinuationIAmNotSaying,
  insinuationJustHappens,
  insinuationLeadingQuestion,
  insinuationLoadedWhy,
  insinuationMakesYouWonder,
  insinuationNeverExplained,
  insinuationNoCoincidence,
  insinuationNobodyWasLooking,
  insinuationOfficialStory,
  insinuationPretext,
  insinuationQuestionToo,
  insinuationQuietly,
  insinuationRaisesQuestions,
  insinuationRhetoricalQuestion,
  insinuationSoMuchFor,
  insinuationSuspiciousTiming,
  insinuationTellingSilence,
  insinuationWhoBenefits,
  causeBlamed,
  causeCauses,
  causeContributedTo,
  causeDueTo,
  causeInResponseTo,
  causeIsBehind,
  causeLedTo,
  causeLinkedTo,
  causePavesTheWay,
  causeResultsIn,
  causeSparked,
  causeThanksTo,
  causeThatIsWhy,
  causeTherefore,
  quantityAlmostAlways,
  quantityFew,
  quantityHundredsOf,
  quantityLongAgo,
  quantityLotsOf,
  quantityMany,
  quantityMost,
  quantityMostly,
  quantityNearlyAll,
  quantityNumberOf,
  quantityOften,
  quantityOneOfTheMost,
  quantityRarely,
  quantitySeveral,
  quantitySomeNumber,
  quantitySomePeople,
  quantitySometimes,
  quantityUpTo,
  quantityUsually,
  quantityVarious,
]
