import type { ProfileWording } from './profile.ts'

/**
 * Wording that the annotators of the CoNLL-2010 shared task took for weasels on Wikipedia, and that is no rule of the
 * catalogue, since a reader would gain nothing by seeing it marked: every *some*, passives without an agent, peacock
 * words. None says much by itself; `weasel-2010-points.ts` says what each counts. Classes of wording follow
 * Ganter & Strube 2009 (vague number, passive without agent, weakening adverb) and Wikipedia's Words to watch.
 */
export const weaselWording: readonly ProfileWording[] = [
  { id: 'weasel-2010/some-first', phrases: ['^ some'] },
  {
    id: 'weasel-2010/some',
    phrases: ['some'],
    except: [
      'some (# | more | extent | time | times | years | days | hours | minutes | seconds | months | weeks | decades | miles | kilometers | kilometres | meters | metres | feet | inches | pieces | hundred | thousand | million | billion | dozen)',
      'to some (extent | degree)',
    ],
  },
  {
    id: 'weasel-2010/many',
    phrases: ['many'],
    except: [
      '(as | how | too | so) many',
      'many (a | more | times | years | days | hours | minutes | seconds | months | weeks | decades | miles | kilometers | kilometres | meters | metres | feet | inches | pieces | hundred | thousand | million | billion | dozen)',
    ],
  },
  {
    id: 'weasel-2010/several',
    phrases: ['several'],
    except: [
      'several (more | times | years | days | hours | minutes | seconds | months | weeks | decades | miles | kilometers | kilometres | meters | metres | feet | inches | pieces | hundred | thousand | million | billion | dozen)',
    ],
  },
  {
    id: 'weasel-2010/has-been',
    phrases: [
      '(has | have) (also | long | often | sometimes | never | *ly)? been (*ly)? (*ed | shown | known | seen | said | thought | found | held | put | written | made | given)',
    ],
  },
  {
    id: 'weasel-2010/it-is-that',
    phrases: [
      'it (is | was | has been | would be | seems | may be | might be | can be | could be) (not | *ly | also | very | now | often | still | quite | more | most)? (_)? that',
    ],
  },
  {
    id: 'weasel-2010/it-is',
    phrases: [
      'it is (not | *ly | also | very | now | still | quite | more | most | in | thought | believed | known | said | claimed | believed | *ed)',
    ],
  },
  {
    id: 'weasel-2010/considered',
    phrases: [
      '(is | are | was | were | be | been | being | and | or | , | *ly) (widely | generally | often | usually | commonly | sometimes)? considered',
    ],
  },
  { id: 'weasel-2010/generally', phrases: ['generally'] },
  { id: 'weasel-2010/widely', phrases: ['widely'] },
  {
    id: 'weasel-2010/traditionally',
    phrases: [
      '(traditionally | historically | popularly | reputedly | universally | conventionally | informally)',
    ],
  },
  {
    id: 'weasel-2010/well-known',
    phrases: [
      '(well | widely | best | better | lesser | little) (known | regarded | received | respected | documented | established)',
      '(well-known | best-known | better-known | lesser-known | well-received | well-respected | highly-regarded)',
    ],
  },
  {
    id: 'weasel-2010/most-adjective',
    phrases: [
      'most (important | popular | famous | famously | notable | notably | significant | prominent | influential | successful | well-known | recognizable | common | powerful | beautiful | likely | interesting | respected | effective | difficult)',
    ],
  },
  {
    id: 'weasel-2010/others',
    phrases: [
      '^ others',
      '(while | though | although | but | and | , | whereas | among) others',
      'others (have | are | were | say | believe | claim | argue | think | see | suggest | feel)',
    ],
  },
  { id: 'weasel-2010/other-many', phrases: ['(many | several | some | most | various) other'] },
  {
    id: 'weasel-2010/certain',
    phrases: [
      'certain (a_)? *s',
      '(a | of) certain (amount | degree | number | extent | kind | type | sort)',
    ],
  },
  { id: 'weasel-2010/whether', phrases: ['whether'] },
  {
    id: 'weasel-2010/critics',
    phrases: [
      '(critics | opponents | supporters | proponents | detractors | observers | commentators | skeptics | advocates | environmentalists | purists | defenders)',
    ],
  },
  {
    id: 'weasel-2010/scholars',
    phrases: [
      '(scholars | historians | scientists | experts | biographers | linguists | philosophers | economists | archaeologists | authorities | specialists | commentators | reviewers | theorists | academics | scholarship)',
    ],
  },
  {
    id: 'weasel-2010/argue',
    phrases: [
      '(argue | argues | argued | arguing | contend | contends | contended | assert | asserted | asserts | maintain | maintained | speculate | speculated | speculates) (that)?',
    ],
  },
  {
    id: 'weasel-2010/argument',
    phrases: [
      '(argument | arguments | argument that | debate | debates | debated | controversy | controversies | dispute | disputed | contention | contentious | controversial | controversially)',
    ],
  },
  {
    id: 'weasel-2010/claim-that',
    phrases: [
      '(claim | claimed | claims) (that | to (be | have))',
      '(is | are | was | were | been | have | some | many | people) claimed',
    ],
  },
  {
    id: 'weasel-2010/suggest',
    phrases: [
      '(suggest | suggested | suggests | suggesting | imply | implies | implied | indicate | indicates) (that)?',
    ],
  },
  {
    id: 'weasel-2010/believe',
    phrases: [
      '(believe | think | feel | say | see | consider | regard | view | prefer | claim | argue) (that | it | the | this | him | her | them)',
    ],
  },
  { id: 'weasel-2010/accepted', phrases: ['accepted'] },
  {
    id: 'weasel-2010/alleged',
    phrases: [
      '(alleged | allegedly | allegation | allegations | alleges | supposedly | supposed | purported | purportedly | ostensibly | reputedly | reputed | so-called | self-proclaimed)',
    ],
  },
  {
    id: 'weasel-2010/rumour',
    phrases: [
      '(rumor | rumors | rumour | rumours | rumored | rumoured | speculation | speculations | legend has it | myth)',
    ],
  },
  { id: 'weasel-2010/theory', phrases: ['(theory | theories | hypothesis | hypotheses)'] },
  { id: 'weasel-2010/likely', phrases: ['(likely | unlikely | likelihood | probable | improbable)'] },
  {
    id: 'weasel-2010/seems',
    phrases: [
      '(seem | seems | seemed | seemingly | appears to | appear to | appeared to | apparently | apparent)',
    ],
  },
  { id: 'weasel-2010/perhaps', phrases: ['(perhaps | probably | presumably | arguably | maybe | possibly)'] },
  { id: 'weasel-2010/important', phrases: ['(important | importantly | importance)'] },
  { id: 'weasel-2010/notable', phrases: ['(notable | notably | noteworthy | significant | significantly)'] },
  { id: 'weasel-2010/many-of', phrases: ['many of (the | these | his | her | its | their | those | which)'] },
  { id: 'weasel-2010/most-first', phrases: ['^ most'] },
  {
    id: 'weasel-2010/open-question',
    phrases: [
      '(question | questioned | questionable | questions | doubt | doubts | doubtful | unclear | unknown | uncertain | uncertainty | unsure)',
    ],
  },
  { id: 'weasel-2010/wide-range', phrases: ['wide (variety | range | a_)'] },
  { id: 'weasel-2010/passive-to', phrases: ['(is | are | was | were) *ed to (be | have)'] },
  { id: 'weasel-2010/passive-ly', phrases: ['(is | are | was | were | be | been) *ly *ed'] },
  {
    id: 'weasel-2010/this-may',
    phrases: ['(this | these | such) (may | might | can | could | would | is | are)'],
  },
  {
    id: 'weasel-2010/belief-nouns',
    phrases: [
      '(belief | beliefs | opinion | opinions | view | views | perception | assumption | assumptions | impression)',
    ],
  },
  {
    id: 'weasel-2010/pointed-out',
    phrases: [
      '(point | points | pointed | pointing) (out | to)',
      '(note | notes | noted | observed) that',
      'it (should | must | can) be (noted | *ed) that',
    ],
  },
  {
    id: 'weasel-2010/peacock',
    phrases: [
      '(unique | beautiful | excellent | outstanding | spectacular | stunning | magnificent | exciting | interesting | fascinating | impressive | extraordinary | remarkable | amazing | brilliant | legendary | distinct | distinctive | intense | powerful | innovative | wonderful)',
    ],
  },
  {
    id: 'weasel-2010/known-to',
    phrases: [
      'known to',
      '(not | never | un*ly)? (known | clear | certain | understood) (whether | if | how | why | when | what | that)',
      'it is (well | widely | not | also)? known',
    ],
  },
  {
    id: 'weasel-2010/they-have-done',
    phrases: [
      '*s have (also | long | often | recently | *ly)? (*ed | said | seen | thought | found | shown | made)',
    ],
  },
  {
    id: 'weasel-2010/science-says',
    phrases: [
      '(scientific | scientists | research | study | studies | evidence | experiments | tests | surveys) (have | has | suggests | suggest | shows | show | indicate | indicates | that)',
    ],
  },
  { id: 'weasel-2010/also-been', phrases: ['(has | have) (also | often | long | recently | *ly) been'] },
  {
    id: 'weasel-2010/has-been-a',
    phrases: ['(has | have) been (a | an | the | one | in | no | some | many | several | *ing)'],
  },
  // Openings that set a view apart or concede one, and vague shares behind a preposition.
  {
    id: 'weasel-2010/opening',
    phrases: [
      '^ (although | but | certain | critics | despite | even | however | it | many | most | others | perhaps | since | some | such | there | these | this | though | various | while)',
    ],
  },
  { id: 'weasel-2010/would-be', phrases: ['would (be | have | not)'] },
  {
    id: 'weasel-2010/there-is-doubt',
    phrases: [
      'there (is | are | was | were | has been | have been) (a | also | considerable | little | much | no | some)? (belief | concern | consensus | controversy | debate | disagreement | dispute | doubt | evidence | indication | question | reason | sense | speculation | tendency)',
    ],
  },
]
