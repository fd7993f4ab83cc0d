import type { ProfileWording } from './profile.ts'

/**
 * Frames around closed classes of words, written from the language and not from the task's sentences: what Wikipedia's
 * editors ask "who?", "by whom?", "when?" and "which?" of. `weasel-2010.ts` has the wording that the sentences showed.
 */

/** How many, without a number. */
const vague =
  'some | many | several | various | numerous | countless | innumerable | most | few | a few | a number of | a large number of | a small number of | a variety of | a wide variety of | a majority of | the majority of | a lot of | lots of | plenty of | dozens of | scores of | hundreds of | thousands of | multiple | sundry | diverse | certain | a handful of | a minority of'
/** Those whose view, custom or content is told. */
const peopleAndWorks =
  'people | persons | individuals | men | women | citizens | americans | scholars | historians | scientists | researchers | experts | critics | observers | commentators | authors | writers | artists | musicians | fans | players | viewers | readers | listeners | users | members | groups | communities | cultures | societies | countries | nations | states | governments | organizations | organisations | companies | schools | churches | sources | reports | studies | works | books | articles | analysts | authorities | academics | philosophers | theologians | economists | linguists | archaeologists | biologists | physicists | psychologists | doctors | physicians | teachers | parents | students | children | families | christians | muslims | jews | catholics | protestants | believers | traditions | religions | denominations | locals | residents | visitors | tourists | workers | farmers | soldiers | veterans | politicians | leaders | activists | supporters | opponents | proponents | advocates | detractors | conservatives | liberals | journalists | newspapers | publications | magazines | reviewers | bands | others | theorists | practitioners | professionals | specialists | enthusiasts | collectors | patients | consumers | customers | businesses | institutions | universities | cities | towns | areas | regions | places | parts'
/** What is done with a view. */
const say =
  'say | said | believe | believed | argue | argued | claim | claimed | think | thought | feel | felt | consider | considered | regard | regarded | view | viewed | see | saw | suggest | suggested | maintain | maintained | contend | contended | assert | asserted | hold | held | assume | assumed | speculate | speculated | prefer | preferred | criticize | criticized | criticise | criticised | praise | praised | question | questioned | doubt | doubted | dispute | disputed | deny | denied | reject | rejected | accept | accepted | agree | agreed | disagree | disagreed | call | called | describe | described | point | pointed | note | noted | state | stated | report | reported | fear | feared | hope | hoped | attribute | attributed | credit | credited | blame | blamed | accuse | accused | oppose | opposed | support | supported | object | objected | complain | complained | find | found | interpret | interpreted | propose | proposed | postulate | postulated | theorize | theorized | allege | alleged | know | knew | want | wanted | complained | complain | advocate | favor | favour | attest | wonder | wondered | conclude | concluded | estimate | estimated | expect | expected | insist | insisted | suspect | suspected | mention | mentioned'
/** How a thing is said to be taken, by whom is left open. */
const deemed =
  'considered | regarded | thought | believed | seen | viewed | perceived | deemed | hailed | held | said | claimed | assumed | supposed | presumed | rumored | rumoured | reputed | alleged | understood | felt | credited | recognized | recognised | acknowledged | accepted | accused | blamed | praised | criticized | criticised | condemned | ridiculed | lauded | acclaimed | celebrated | admired | respected | revered | debated | disputed | questioned | challenged | doubted | contested | argued | suggested | speculated | proposed | theorized | hypothesized | postulated | reported | described | characterized | characterised | portrayed | cited | quoted | mentioned | noted | interpreted | taken | treated | judged | rated | ranked | associated | attributed | ascribed | linked | likened | compared | estimated | expected | feared | agreed | pointed out | remarked | observed | labeled | labelled | dubbed | mistaken | known | remembered'
/** What may stand within a passive. */
const adverb =
  '*ly | often | sometimes | also | now | still | not | always | never | perhaps | long | once | at times | at least | more | most | very | well | far | even | quite | today | then | thus | by some | by many | later | in fact'
/** How often, without a number. */
const often =
  'often | sometimes | usually | generally | commonly | frequently | typically | normally | occasionally | rarely | seldom | traditionally | widely | popularly | mostly | largely | mainly | primarily | ordinarily | customarily | regularly | invariably | routinely | informally | colloquially | increasingly | historically | universally | conventionally | reputedly | variously'
/** Those who are named by what they do. */
const experts =
  'experts | scholars | historians | scientists | researchers | critics | observers | commentators | analysts | academics | authorities | theologians | philosophers | economists | linguists | archaeologists | biologists | physicists | psychologists | anthropologists | sociologists | reviewers | biographers | theorists | proponents | opponents | supporters | detractors | advocates | skeptics | sceptics | activists | fans | locals | people | others | those | adherents | believers'
/** What ends like a superlative and is none. */
const notSuperlative =
  'west | midwest | northwest | southwest | forest | rainforest | interest | self-interest | test | contest | protest | request | quest | conquest | bequest | inquest | rest | arrest | unrest | priest | guest | suggest | harvest | invest | digest | chest | crest | breast | nest | vest | zest | jest | pest | manifest | tempest | behest | honest | modest | everest | bucharest | budapest'
const be = 'is | are | was | were | be | been | being'
const have = 'has | have | had'
const modal = 'may | might | can | could | would | should | must | will'

export const weaselFrames: readonly ProfileWording[] = [
  { id: 'weasel-2010/some-who', phrases: [`some (_)? (${peopleAndWorks})`] },
  { id: 'weasel-2010/quantity-say', phrases: [`(${vague}) _{0,3} (${say})`] },
  {
    id: 'weasel-2010/quantity-verb',
    phrases: [
      `(${vague}) (${have} | ${modal} | are | were | is | was | do | did | even | still | also | now)`,
    ],
  },
  {
    id: 'weasel-2010/in-some-cases',
    phrases: [
      `in (${vague}) (a_)? (cases | instances | respects | ways | circumstances | situations | areas | countries | places | parts | regions | states | contexts | circles | quarters | communities | cultures | schools | cities | languages | species | jurisdictions | traditions | fields | games | versions | forms | types | people | individuals)`,
    ],
  },
  { id: 'weasel-2010/number-of', phrases: ['a number of'] },
  {
    id: 'weasel-2010/share',
    phrases: [
      '(majority of | minority of | much of | most of | part of | portion of | proportion of | bulk of | a lot | lots of | plenty of | great deal | handful of | variety of | range of | array of | series of | host of | dozens of | scores of)',
    ],
  },
  { id: 'weasel-2010/deemed', phrases: [`(${be}) (${adverb}){0,2} (${deemed})`] },
  { id: 'weasel-2010/often-deemed', phrases: [`(${often}) (${deemed})`] },
  {
    id: 'weasel-2010/deemed-by',
    phrases: [
      `(${deemed}) (as _{1,4})? by (some | many | most | others | people | several | certain | various | numerous | a number | the public | the media | the press | modern | contemporary | ${experts})`,
    ],
  },
  { id: 'weasel-2010/experts-say', phrases: [`(${experts}) _{0,2} (${say})`] },
  {
    id: 'weasel-2010/it-is-clear-that',
    phrases: [
      `it (${be} | ${modal} be | seems | appears) (${adverb}){0,2} (clear | likely | unlikely | possible | probable | true | evident | obvious | apparent | important | interesting | notable | noteworthy | significant | remarkable | unclear | uncertain | doubtful | certain | plausible | conceivable | ironic | surprising | unfortunate | common | difficult | hard | easy | impossible)`,
    ],
  },
  {
    id: 'weasel-2010/unclear',
    phrases: [
      '(unclear | =unknown | uncertain | a mystery | mysterious | mysteriously)',
      '(remain | remains | remained) (a | an | *ly | to be | in | the)? (seen | matter | subject | mystery | question | issue | doubt | dispute | controversial | unclear | unknown | uncertain | debated | disputed | elusive | open | possible)',
      'not (clear | known | certain)',
      '(no one | nobody) knows',
      'little is known',
      'not (entirely | fully | yet | exactly) _',
    ],
  },
  {
    id: 'weasel-2010/superlative',
    phrases: ['(the | its | his | her | their | *s) (*ly)? (most a_ | *est | best | worst)'],
    except: [`(the | its | his | her | their | *s) (*ly)? (${notSuperlative})`],
  },
]
