/**
 * The words that show whose words a clause is in, and how it puts them. English has few of them that matter, and they
 * are closed or nearly closed classes; everything else is a plain word.
 */

import { hashPrime, hashStart } from '../hash.ts'

// What a word can be, as bits. A word may be several things: "claims" is a verb and a noun.
/** Reports what somebody says or thinks: "says that". */
export const reports = 1 << 0
/** The same, and is put before its subject, or behind a quotation: ", said Smith". */
export const speaks = 1 << 1
/** The same as a participle: ", adding that". */
export const reporting = 1 << 2
/** Reports behind a person that it is said to: "told the BBC that". */
export const tells = 1 << 3
/** Says what somebody takes something for: "described it as", "cited". */
export const takesFor = 1 << 4
/** A noun as well: "claims", "reports". */
export const nounToo = 1 << 5
export const be = 1 << 6
export const auxiliary = 1 << 7
/** May stand between a subject and its verb. */
export const adverb = 1 << 8
/** He, she, they, it. */
export const pronoun = 1 << 9
/** I, we, you, and what is theirs: the writer and the reader. */
export const first = 1 << 10
export const who = 1 << 11
export const definite = 1 << 12
/** A, some, many …: whoever follows is not named. */
export const vague = 1 << 13
export const preposition = 1 << 14
export const and = 1 << 15
/** Begins a clause that is the writer's again: but, although. */
export const breaks = 1 << 16
export const that = 1 << 17
export const conditional = 1 << 18
export const whether = 1 << 19
export const negates = 1 << 20
export const denies = 1 << 21
/** What there may be none of: "no evidence that". */
export const grounds = 1 << 22
/** "In her view", "Smith's claim that". */
export const view = 1 << 23
/** People in general: without a name or an article they are nobody. */
export const people = 1 << 24
/** A day, a week: no part of a name. */
export const time = 1 << 25
export const to = 1 << 26
export const as = 1 << 27
export const according = 1 << 28
/** Known by their office, without an article: "police said". */
export const office = 1 << 29
/** Begins another clause. */
export const joins = 1 << 31
/** Reports only with "that" behind it: "found that", "pointed out that", but not "found it". */
export const loosely = 1 << 30

/** What no name is made of: "The", "On". */
export const grammatical =
  adverb |
  and |
  as |
  auxiliary |
  be |
  breaks |
  conditional |
  definite |
  first |
  joins |
  preposition |
  pronoun |
  that |
  time |
  to |
  vague |
  who

const classes: readonly (readonly [number, string])[] = [
  [
    reports | speaks,
    `said says say argued argues warned warns explained explains concluded concludes insisted insists noted
    testified testifies recalled recalls replied replies responded responds declared declares announced announces stated
    states admitted admits acknowledged acknowledges confirmed confirms complained complains joked jokes quipped quips
    tweeted tweets remarked observed observes asked asks commented conceded concedes countered counters
    predicted predicts reported suggested suggests recounted reasoned mused boasted cautioned cautions stressed stresses
    lamented laments agreed agrees`,
  ],
  [
    reports | speaks | loosely,
    'added adds wrote writes posted posts continued continues reads tweet began begins',
  ],
  [
    speaks,
    `opined offered chimed ventured clarified elaborated grumbled muttered bragged teased pleaded begged urged urges
    snapped sighed demanded inquired retorted enthused gushed protested volunteered laughed laughs shouts shouted exclaimed whispered cried yelled shrugged shrugs smiled smiles sent sends sang sings
    ordered orders`,
  ],
  [reports | speaks | nounToo, 'notes claims claimed reports answered comments remarks'],
  [
    reports,
    `argue warn explain conclude insist testify recall respond declare announce admit acknowledge confirm complain
    ask concede predict suggest agree maintain contend assert believe think assume reckon
    maintained maintains contended contends asserted asserts allege alleged alleges believed believes thought thinks suspected
    suspects worried worries wondered wonders assumed assumes reckoned reckons denied denies deny proposed proposes
    hinted hints implied implies pointed points doubted doubts feared pledged vowed promised swore swears signalled
    signaled emphasised emphasized emphasises emphasizes emphasise emphasize highlighted highlights speculated
    speculates speculate estimated calculated calculates reiterated reiterates repeated mentioned mentions mention
    disclosed discloses guessed posits posited theorised theorized conjectured`,
  ],
  [
    reports | loosely,
    `know knew knows feel felt feels found finds discovered show showed shows reveal revealed reveals indicate indicated
    indicates decided decides heard hears expect expected expects imagine imagined imagines understood understands
    understand realised realized realises realizes disputed disputes identified inferred infers judged implied hoped
    figured pointed points point write read agree rejected rejects dismissed dismisses refuted refutes put puts saw sees noticed`,
  ],
  [
    reports | nounToo,
    `claim note state report reply comment stress estimate estimates dispute promise promises hopes hope fears fear doubt
    guess wonder worry suspect`,
  ],
  [
    reports | tells,
    'told tells tell informed informs inform assured assures assure reminded reminds convinced persuaded',
  ],
  [
    reporting,
    `saying adding noting arguing claiming warning insisting suggesting writing explaining stating asserting alleging
    believing thinking declaring announcing complaining concluding predicting telling stressing admitting acknowledging
    maintaining contending hinting implying wondering hoping fearing estimating recalling testifying denying tweeting
    replying`,
  ],
  [
    reports | takesFor,
    `described describes describe cited cites cite regarded regards regard considered considers consider valued
    called calls labelled labeled dubbed likened compared blamed blames attributed attributes credited credits
    accused accuses accuse characterised characterized portrayed branded likens linked`,
  ],
  [reports | takesFor | nounToo, 'value values'],
  [
    loosely,
    `convinced confident sure certain worried concerned adamant afraid hopeful optimistic pessimistic sceptical skeptical
    doubtful aware persuaded`,
  ],
  [be, 'is are was were be been being am'],
  [
    auxiliary,
    `has have had having will would shall should can could may might must does do did 've 'll 'd seems seem seemed appears
    appear appeared used cannot`,
  ],
  [
    adverb,
    `also then later now just even once again always still soon too often already ever first least last early earlier
    previously simply further furthermore himself herself itself themselves both each all yet out instead thus therefore
    finally additionally recently similarly currently ultimately eventually unfortunately surprisingly unsurprisingly
    reportedly allegedly apparently clearly obviously naturally interestingly importantly notably shortly separately
    privately publicly initially originally consequently accordingly generally typically usually basically essentially
    personally honestly frankly sadly luckily hopefully presumably supposedly seemingly secondly firstly lastly
    indeed ago only almost rather quite perhaps maybe meanwhile afterward afterwards moreover nevertheless nonetheless
    not never here there above below`,
  ],
  [pronoun, 'he she they it'],
  [first, 'i we you my our your me us mine ours yours myself ourselves'],
  [who, 'who which whom whose'],
  [definite, 'the this these those his her its their hers theirs both'],
  [
    vague,
    `a an some many several few most other others another any no none one two three four five six seven eight nine ten
    dozens hundreds thousands numerous various countless certain every everyone everybody someone somebody anyone anybody
    nobody much multiple more half`,
  ],
  [
    preposition,
    `of for in on at by from with without during after before about against between among under over through into within
    across since until till near behind beyond around amid despite toward towards via upon outside inside`,
  ],
  [and, 'and or nor &'],
  [breaks, 'but though although whereas while yet however'],
  [joins, 'because if unless when than so why how what where once'],
  [that, 'that'],
  [conditional, 'if unless provided assuming supposing lest'],
  [whether, 'whether'],
  [negates, 'not no never neither nor hardly scarcely barely without cannot nobody none nothing'],
  [
    denies,
    'denied denies deny denying rejected rejects reject dismissed dismisses dismiss refuted refutes disproved',
  ],
  [
    grounds,
    `suggestion evidence indication sign proof basis hint reason claim suspicion question grounds doubt allegation
    guarantee likelihood chance possibility`,
  ],
  [
    view,
    `view opinion words judgment judgement estimation telling account eyes mind reckoning assessment claim claims warning
    belief argument assertion contention insistence prediction suggestion conclusion theory hope fear position
    allegation admission complaint promise`,
  ],
  [
    people,
    `experts expert analysts analyst critics critic officials official sources source researchers scientists observers
    commentators people users others insiders witnesses residents neighbours neighbors voters doctors economists
    historians archaeologists astrobiologists companies advocates activists supporters opponents defenders fans friends
    onlookers teachers students lawmakers politicians journalists reporters readers viewers studies reports report
    study surveys polls research scholars lawyers specialists skeptics sceptics proponents detractors theorists
    republicans democrats investors traders dealers customers women men parents americans folks locals authorities
    campaigners groups unions leaders members employees workers executives insider everyone`,
  ],
  [
    time,
    `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december today yesterday tomorrow tonight week weeks month months year years morning afternoon
    evening night weekend hour hours minutes day days time recently lately`,
  ],
  [to, 'to'],
  [as, 'as'],
  [according, 'according'],
  [office, 'police prosecutors investigators deputies detectives congress parliament council management'],
]

/**
 * A table of hashes, four times as large as the words need: slots hold an index into `hashes` and `bits`, from 1. A plain
 * word that has the hash of one of ours by chance, one in some three million, is taken for it.
 */
const size = 4096
const slots = new Uint16Array(size)
const hashes = new Int32Array(size / 2)
const bits = new Int32Array(size / 2)
/** The entry of words that are not ours, of those among them that end as adverbs do; the words' own are behind these. */
const plainEntry = 1
const adverbEntry = 2
bits[adverbEntry] = adverb
let count = adverbEntry

/** The hash is the one that the automaton knows words by, where no two words of its tables have had the same. */
export const hashSeed = hashStart(0)

/** Takes a unit of a word, a small letter of ASCII, into its hash (FNV-1a). */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, hashPrime)
}

/** The slot of a hash: where it stands, or the empty one where it would. */
function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (size - 1)
  for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
    if (hashes[entry] === hash) break
    slot = (slot + 1) & (size - 1)
  }
  return slot
}

/** Puts a word of these classes into the table. */
function enter(hash: number, kind: number): void {
  const slot = slotOf(hash)
  if (slots[slot] === 0) {
    slots[slot] = ++count
    hashes[count] = hash
  }
  const entry = slots[slot] as number
  bits[entry] = (bits[entry] as number) | kind
}

// Every page does this: one loop over the letters, which makes no strings.
for (const [kind, list] of classes) {
  let hash = hashSeed
  for (let i = 0; i <= list.length; i++) {
    const code = list.charCodeAt(i)
    if (code > 0x20) hash = Math.imul(hash ^ code, hashPrime)
    else if (hash !== hashSeed) {
      enter(hash, kind)
      hash = hashSeed
    }
  }
}

/** What a word is, by the hash of its small letters; 0 for a plain word. */
export function classOf(hash: number): number {
  return bits[slots[slotOf(hash)] as number] as number
}

/** Where it stands what a word is, for `classAt`: a number below 2 ** 15, and never 0. @param isAdverb how it ends. */
export function entryOf(hash: number, isAdverb: boolean): number {
  const entry = slots[slotOf(hash)] as number
  return entry !== 0 ? entry : isAdverb ? adverbEntry : plainEntry
}

/** What a word is whose entry this is. */
export function classAt(entry: number): number {
  return bits[entry] as number
}
