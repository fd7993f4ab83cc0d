/**
 * The works that the rules rest on, each written down once. A rule names them by key. Only works that exist and
 * say what the rule needs belong here, with the address at which a reader finds them or their abstract.
 */

export interface Source {
  readonly title: string
  readonly url: string
}

export const sources = {
  'words-to-watch': {
    title: 'Wikipedia, Manual of Style: Words to watch',
    url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
  },
  'conll-2010': {
    title: 'Farkas et al. 2010, The CoNLL-2010 Shared Task: Learning to Detect Hedges and their Scope',
    url: 'https://aclanthology.org/W10-3001/',
  },
  'icd-203': {
    title:
      'Office of the Director of National Intelligence, Intelligence Community Directive 203: Analytic Standards',
    url: 'https://www.dni.gov/files/documents/ICD/ICD-203.pdf',
  },
  'hyland-1998': {
    title: 'Hyland 1998, Hedging in Scientific Research Articles',
    url: 'https://doi.org/10.1075/pbns.54',
  },
  'recasens-2013': {
    title: 'Recasens et al. 2013, Linguistic Models for Analyzing and Detecting Biased Language',
    url: 'https://aclanthology.org/P13-1162/',
  },
  'szarvas-2012': {
    title: 'Szarvas et al. 2012, Cross-Genre and Cross-Domain Detection of Semantic Uncertainty',
    url: 'https://aclanthology.org/J12-2004/',
  },
  'estimative-probability': {
    title: 'Wikipedia, Words of estimative probability',
    url: 'https://en.wikipedia.org/wiki/Words_of_estimative_probability',
  },
  'budescu-2014': {
    title: 'Budescu et al. 2014, The interpretation of IPCC probabilistic statements around the world',
    url: 'https://doi.org/10.1038/nclimate2194',
  },
  'van-der-bles-2020': {
    title:
      'van der Bles et al. 2020, The effects of communicating uncertainty on public trust in facts and numbers',
    url: 'https://doi.org/10.1073/pnas.1913678117',
  },
  'epistemic-modality': {
    title: 'Wikipedia, Epistemic modality',
    url: 'https://en.wikipedia.org/wiki/Epistemic_modality',
  },
  superforecasting: {
    title: 'Wikipedia, Superforecasting: The Art and Science of Prediction',
    url: 'https://en.wikipedia.org/wiki/Superforecasting:_The_Art_and_Science_of_Prediction',
  },
  tetlock: {
    title: 'Wikipedia, Philip E. Tetlock',
    url: 'https://en.wikipedia.org/wiki/Philip_E._Tetlock',
  },
  betteridge: {
    title: "Wikipedia, Betteridge's law of headlines",
    url: 'https://en.wikipedia.org/wiki/Betteridge%27s_law_of_headlines',
  },
  'ganter-strube-2009': {
    title: 'Ganter & Strube 2009, Finding Hedges by Chasing Weasels: Hedge Detection Using Wikipedia Tags',
    url: 'https://aclanthology.org/P09-2044/',
  },
  'weasel-word': {
    title: 'Wikipedia: Weasel word',
    url: 'https://en.wikipedia.org/wiki/Weasel_word',
  },
  'ap-anonymous': {
    title: 'Associated Press: When is it OK to use anonymous sources?',
    url: 'https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources',
  },
  'spj-anonymity': {
    title: 'Society of Professional Journalists, Ethics Committee: Anonymous Sources',
    url: 'https://www.spj.org/ethics-papers-anonymity.asp',
  },
  'journalism-sourcing': {
    title: 'Wikipedia: Journalism sourcing',
    url: 'https://en.wikipedia.org/wiki/Journalism_sourcing',
  },
  authority: {
    title: 'Wikipedia: Argument from authority',
    url: 'https://en.wikipedia.org/wiki/Argument_from_authority',
  },
  correlation: {
    title: 'Wikipedia: Correlation does not imply causation',
    url: 'https://en.wikipedia.org/wiki/Correlation_does_not_imply_causation',
  },
  'post-hoc': {
    title: 'Wikipedia: Post hoc ergo propter hoc',
    url: 'https://en.wikipedia.org/wiki/Post_hoc_ergo_propter_hoc',
  },
  'adams-2017': {
    title:
      'Adams et al. 2017, How Readers Understand Causal and Correlational Expressions Used in News Headlines',
    url: 'https://doi.org/10.1037/xap0000100',
  },
  'sumner-2014': {
    title:
      'Sumner et al. 2014, The Association Between Exaggeration in Health Related Science News and Academic Press Releases',
    url: 'https://doi.org/10.1136/bmj.g7015',
  },
  presumption: {
    title: 'Wikipedia: Presumption of innocence',
    url: 'https://en.wikipedia.org/wiki/Presumption_of_innocence',
  },
  'scare-quotes': {
    title: 'Wikipedia: Scare quotes',
    url: 'https://en.wikipedia.org/wiki/Scare_quotes',
  },
  'da-san-martino-2019': {
    title: 'Da San Martino et al. 2019, Fine-Grained Analysis of Propaganda in News Articles',
    url: 'https://aclanthology.org/D19-1565/',
  },
  'bradford-hill': {
    title: 'Wikipedia: Bradford Hill criteria',
    url: 'https://en.wikipedia.org/wiki/Bradford_Hill_criteria',
  },
  'single-cause': {
    title: 'Wikipedia: Fallacy of the single cause',
    url: 'https://en.wikipedia.org/wiki/Fallacy_of_the_single_cause',
  },
  'hyland-2005': {
    title: 'Hyland 2005, Stance and engagement: a model of interaction in academic discourse',
    url: 'https://doi.org/10.1177/1461445605050365',
  },
  evidentiality: {
    title: 'Wikipedia, Evidentiality',
    url: 'https://en.wikipedia.org/wiki/Evidentiality',
  },
  innuendo: {
    title: 'Wikipedia, Innuendo',
    url: 'https://en.wikipedia.org/wiki/Innuendo',
  },
  'rhetorical-question': {
    title: 'Wikipedia, Rhetorical question',
    url: 'https://en.wikipedia.org/wiki/Rhetorical_question',
  },
  'loaded-question': {
    title: 'Wikipedia, Loaded question',
    url: 'https://en.wikipedia.org/wiki/Loaded_question',
  },
  apophasis: {
    title: 'Wikipedia, Apophasis',
    url: 'https://en.wikipedia.org/wiki/Apophasis',
  },
  apophenia: {
    title: 'Wikipedia, Apophenia',
    url: 'https://en.wikipedia.org/wiki/Apophenia',
  },
  'appeal-to-motive': {
    title: 'Wikipedia, Appeal to motive',
    url: 'https://en.wikipedia.org/wiki/Appeal_to_motive',
  },
  'cui-bono': {
    title: 'Wikipedia, Cui bono?',
    url: 'https://en.wikipedia.org/wiki/Cui_bono',
  },
  'ad-populum': {
    title: 'Wikipedia, Argumentum ad populum',
    url: 'https://en.wikipedia.org/wiki/Argumentum_ad_populum',
  },
  'faulty-generalization': {
    title: 'Wikipedia, Faulty generalization',
    url: 'https://en.wikipedia.org/wiki/Faulty_generalization',
  },
  whataboutism: {
    title: 'Wikipedia, Whataboutism',
    url: 'https://en.wikipedia.org/wiki/Whataboutism',
  },
  'thought-terminating-cliche': {
    title: 'Wikipedia, Thought-terminating cliché',
    url: 'https://en.wikipedia.org/wiki/Thought-terminating_clich%C3%A9',
  },
  'false-dilemma': {
    title: 'Wikipedia, False dilemma',
    url: 'https://en.wikipedia.org/wiki/False_dilemma',
  },
  'proof-by-assertion': {
    title: 'Wikipedia, Proof by assertion',
    url: 'https://en.wikipedia.org/wiki/Proof_by_assertion',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
