import type { Atom } from '../phrase.ts'

/** The words that English texts hold most of, about in order, most frequent first. */
const common =
  `the of to and a in that is i for it on with was as you be by at this are not have from but he they an has we
  his or will their who what more about which there one if all out can when had said her were would so she up him do them no
  how your just into than some our its like time people my me now then been also only could over these after other first new
  even many because two most know get any much where years very those make being see think back should such too way year last
  through while still says say did before made don't it's government world here going right want take must against between
  work may well us good really life never same under another down since war own state law off police long help day does let's
  used national during president part power both few public keep use around always end come group without country system
  every different local case far women children men support least yet until again high city left party better members next
  best top man woman something change pay actually money business nothing find put told million political great less called
  company house report countries rights human name love show feel tell try cause story order together call thought night
  place old number times home small big set days week things look need might go however often although once already today
  ever later across among within known given found though whether why away enough almost rather including according able
  important family person thing fact point lot kind months month weeks hour hours school information social health general
  american international united british development council committee market minister economic economy office court news
  media leader leaders policy plan security data level research university study north south east west america friends
  three four five half second third early late large young real true sure clear free full several whole open side head hand
  face water believe ask seem seems means become became taking making coming giving trying came went got took gave left seen
  lost won am i'm i've you're that's there's can't didn't doesn't else themselves himself itself`.split(/\s+/)

const rank = new Map<string, number>()
for (const word of common) if (!rank.has(word)) rank.set(word, rank.size)

/** About how often a word comes in 100,000: what Zipf's law says of the common ones, and little of the others. */
function commonness(word: string): number {
  const place = rank.get(word)
  return place === undefined ? 2 : 9000 / (place + 1.5)
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
