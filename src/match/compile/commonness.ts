import type { Atom } from '../phrase.ts'

/** The words that English texts hold most of, most frequent first, as sentences of npm `nlp-corpus` have them. */
const common =
  `the of to and a in i that you is for this it on was with as be at by but he not have are your or from my
  his if an her all we they one so me had will when she can out like about up their which has just more what
  who were its time do would no it's there him get don't been new some our them first other make know only
  also into these now people than i'm then good said after movie how could well go film see should over
  because very way most back two us may even made want down got any where great world much you're right too
  take work think did before really little united never here say many years while off love day such through
  need being must still those man long last come year life general between states both give every around
  place international name under look going same why state something government countries find again let
  might best things nations without country can't part feel own use better put another home old that's used
  help city keep try ever american show high during tell called end each always does night i've since
  national three economic went once came girl human away ask development thing rights bad women against
  found am next call set sure seen security left thought friends president war number person cause didn't
  few though together food house big until king political nothing yeah top second small change however story
  start play took support enough including committee money america making someone court order social special
  far real times system i'll group head having talk young different lot council hard family told later
  public open saw law peace he's watch party woman believe school based south point game children power
  known today done looking there's service yourself care less face friend guy body upon mean term yet prince
  action information often least toronto type doesn't within important kind fact she's water everything
  getting already anything heart actually report whole large pretty days makes free full means future
  million assembly mind growth hand says level members men early side mr financial book job date doing run
  non given became meet secretary quite trying named half area european major line probably white gonna
  company become global resolution won't leave act case military baby you'll wife comes music business
  played others gave soon whether member role office working bit ain't interest word eyes character remember
  four almost bring course movies stop room instead taken light rather trade short century plan coming
  activities especially past tonight live example process several although able john close health asked late
  hope move himself turn common maybe capital films wait policy community else lost poor boy isn't possible
  york question heard nice further black problem pay hit among gets hold either europe along history british
  energy horse percent include began held haha meeting wanna girls true team stay continue provide taking
  budget parties idea attention title we're okay east town fun talking minutes congress market shall issues
  north low current problems tv age star period view god reason per characters former control father hear
  force middle born population happy matter single relationship district air near death situation clear
  economy form eat island commission programme deal i'd local needs letter acting red across china foreign
  west read self guys following french conference staff hands saying cannot union wanted field funny
  understand sense cut nuclear education week words land resources started watching wrong hours whose car
  child five you've americans beautiful space they're areas thinking anyone main wasn't third walk seems
  college behind everyone song original conversation led crisis building wrote yes services series strong
  debt consider efforts brought republic son police particular finally agreement training ago using rest
  alone fire front novel above research please worth eu takes issue lead africa decision seem certain
  interested plot london questions wish assistance eye won bank buy experience myself fall language
  sometimes session door till list society needed what's hair director itself living playing organizations
  necessary gold likely morning respect central create round federal nation knew sea account fine dead goes
  months cost looks mother regional tax thus forward hey cooperation outside university games check december
  present region road chance hour gone wants march result restaurant stand class english serious measures
  enjoy largest street couple princess shows lives april tried looked post famous died turned events met
  available forces rate review felt ground billion indeed particularly interesting longer private recent bed
  cold bar provided return river spend kids hot club worst considered created six avoid scene themselves
  increase green sorry break queen natural fight higher written add share implementation contact seeing
  article art ready gandhi june table organization follow married price huge feeling position parents dog
  sign seemed received inside enron latin drink perhaps decided production governments ways easy send due
  reform despite sound july investment democratic usually version effective leaders minister costs giving
  park let's related phone running september worked army feet developing places simply pick convention
  difficult established popular loved fast lady management couldn't lines civil world's works summer risk
  league basis offer month sent quality science total groups seven october august african cast jobs perfect
  citizens cases dance smile waiting freedom department moment board various effort according killed ensure
  cool favorite modern learn bill evidence greater required cover german opportunity specific india legal
  fell final entire approach spent oil actors election performance style greek served clean record save etc
  prices daughter terms throughout paris subject weapons amount arms sweet partner store dinner complete
  unless beyond environment reach parts season january chinese choose wouldn't die spending personal towards
  horror key blue focus touch beginning leading therefore pass laugh confidence recently violence value whom
  potential credit stars scenes november comedy nearly lack similar centre involved western drive step
  center deep overall study ones opened video positive guess definitely policies text france asking included
  fair keeping kept y'know families build markets additional growing brother ran note official mission`.split(
    /\s+/,
  )

const rank = new Map<string, number>()
for (const word of common) if (!rank.has(word)) rank.set(word, rank.size)

/** About how often a word comes in 100,000: what Zipf's law says of the common ones, and little of the others. */
function commonness(word: string): number {
  const place = rank.get(word)
  return place === undefined ? 1 : 11_000 / (place + 1.5)
}

/** How often a text fits an atom that leaves the word open, in 100,000 tokens; guessed, as all of this is. */
export const openWeights = {
  any: 100_000,
  small: 70_000,
  capital: 15_000,
  number: 2000,
  pause: 10_000,
  question: 300,
}

/** The words that atoms fit, each with how often it comes in 100,000. */
export function wordsOf(atoms: readonly Atom[]): Map<string, number> {
  const words = new Map<string, number>()
  for (const atom of atoms) {
    if (atom.kind === 'words') for (const word of atom.words) words.set(word, commonness(word))
    else if (atom.kind === 'exact') words.set(atom.word, commonness(''))
    else if (atom.kind === 'ending') words.set(`*${atom.ending}`, 2000)
    else words.set(`@${atom.kind}`, openWeights[atom.kind])
  }
  return words
}

/** How often a text fits an atom, in 100,000 tokens. */
export function weightOf(atom: Atom): number {
  let sum = 0
  for (const weight of wordsOf([atom]).values()) sum += weight
  return sum
}
