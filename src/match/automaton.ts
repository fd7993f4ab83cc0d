/**
 * The word automaton as it is walked. `compile` makes it at build time; `load` opens it in a page, where every page is a
 * cold start: it only spreads out and adds up what `packed.ts` keeps in short form, in one pass over the numbers.
 *
 * A token is of a *variant*: a pause, a question mark, what can be seen of a word that no phrase names (its *features*:
 * capital, number, endings), or a word of the vocabulary with a small or a capital letter, looked up in an open-addressing
 * hash table. Variants that nothing tells apart are one *kind*.
 *
 * The phrases are spread over a few *machines*, since one for all would need a state for each combination of what they
 * leave open. A kind's entry list tells at once which states it leads to from the starts of all machines; for most words
 * there are none. In a machine, a kind has a *name*, for the lists of words that it is in (its *signature* holds its name
 * in every machine that has one for it), and a *group*, for its features; the two make its *class*. Classes are numbered
 * by name, so that words of one list lie side by side: a state's edges are ranges of classes, found by bisection. What
 * has no name or no edge goes where the state's fallback row says, by group, which is how open words are matched. State 0
 * is the dead one.
 */
import { type Numbers, recall, type Section, unpack } from './packed.ts'

export interface AutomatonRule {
  readonly id: string
  readonly quiet: boolean
}

/** A loaded automaton. Immutable; may be shared by any number of scans. */
export interface Automaton {
  /** What the accepts refer to by index, in order of precedence where two marks are the same. */
  readonly rules: readonly AutomatonRule[]

  /** Hash slots: word number + 1, or 0. Their number is a power of two. */
  readonly slots: Numbers
  /** Words end to end, and where each begins; one more start than there are words. */
  readonly letters: Uint8Array
  readonly wordStarts: Uint32Array
  readonly wordFlags: Numbers
  /** The endings that phrases ask for, one after the other: length, letters. */
  readonly endings: Numbers

  /** Variant → kind. Words begin at `firstWord`, with two variants each: small, capital. */
  readonly kindOf: Numbers
  readonly firstWord: number
  /** Kind → features (or the variant, for what is no word), signature, entry lists inside a sentence and at its start. */
  readonly kindFeatures: Numbers
  readonly kindSignatures: Numbers
  readonly kindEntries: Numbers
  readonly kindFirstEntries: Numbers
  /** Signature → machine and name, each, from its start on, in order of machines. */
  readonly signatureStarts: Uint32Array
  readonly signatures: Numbers
  /** Entry list → machine and state, each, from its start on. */
  readonly entryStarts: Uint32Array
  readonly entries: Numbers

  /** Machine × `featureCount` + features → group. */
  readonly featureGroups: Numbers
  readonly featureCount: number
  /** Machine → its first name and its first class, in those of all machines. */
  readonly firstName: Uint32Array
  readonly firstClass: Uint32Array
  /** Name → its first class; class → group. */
  readonly nameStarts: Uint32Array
  readonly classGroups: Numbers

  /** State → its edges, from its start on: first and last class (counted in its machine), target. */
  readonly edgeStarts: Uint32Array
  readonly edgeFrom: Uint16Array
  readonly edgeLast: Uint16Array
  readonly edgeTo: Uint32Array
  /** State → its fallback row, which holds a state for each group. */
  readonly rowOf: Numbers
  readonly rows: Numbers
  /** State → its list of accepts (0: none); list → label, first token and end token of the mark, each. */
  readonly acceptOf: Numbers
  readonly acceptStarts: Uint32Array
  readonly accepts: Numbers
}

/** `wordFlags`: a full stop after this word does not end a sentence ("Mr"). */
export const abbreviation = 1

/** Variants that are not words; then those of words by their features, then the words of the vocabulary. */
export const pauseVariant = 1
export const questionVariant = 2
/** What is no word is of a kind of its own, with the same number. */
export const pauseKind = pauseVariant
export const questionKind = questionVariant
export const firstFeature = 3

/** The most endings that phrases may ask for: each doubles the ways in which words can look. */
export const mostEndings = 8

/** What can be seen of a word, as one number: the endings that it has, as bits, then number, then capital. */
export function featuresOf(endings: number, number: boolean, capital: boolean): number {
  return (endings << 2) | (number ? 2 : 0) | (capital ? 1 : 0)
}

/** In `accepts`, an end token that is the match's own. A label is rule × 2 + (1 if it spares). */
export const toTheEnd = 255

/** FNV-1a, 32 bits, letter by letter over a word's small ASCII letters. */
export const hashSeed = 0x811c9dc5 | 0
export const hashPrime = 0x01000193
/** FNV's low bits are its weak ones: fold the high ones in before a table takes the low. */
export function mixHash(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0
}

type Tables = Readonly<Record<Section, Numbers>>

/**
 * Loads a packed automaton.
 * @throws {RangeError} when the bytes are not a packed automaton, or one of another version.
 */
export function load(bytes: Uint8Array): Automaton {
  const tables = unpack(bytes)
  const text = new TextDecoder().decode(tables.ids as Uint8Array)
  const rules =
    text === '' ? [] : text.split('\n').map((id) => ({ id: id.replace('~', ''), quiet: id.startsWith('~') }))
  const machines = Math.max(1, tables.nameCounts.length)
  return {
    ...tables,
    ...wordsOf(tables),
    ...edgesOf(tables),
    rules,
    kindOf: recall(tables.kindOf),
    kindSignatures: recall(tables.kindSignatures),
    kindEntries: recall(tables.kindEntries),
    kindFirstEntries: recall(tables.kindFirstEntries),
    firstWord: tables.kindOf.length - tables.wordMore.length * 2,
    featureCount: tables.featureGroups.length / machines,
    signatureStarts: sumsOf(tables.signatureCounts),
    entryStarts: sumsOf(tables.entryCounts),
    firstName: sumsOf(tables.nameCounts),
    firstClass: sumsOf(tables.classCounts),
    nameStarts: sumsOf(tables.nameClasses),
    acceptStarts: sumsOf(tables.acceptCounts),
  }
}

/** Where parts of these sizes begin, and where the last one ends. */
function sumsOf(counts: Numbers): Uint32Array {
  const sums = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) sums[i + 1] = (sums[i] as number) + (counts[i] as number)
  return sums
}

/** Writes the words out and hashes them. At most half the slots are taken, so that looking in vain ends soon. */
function wordsOf({ wordShared, wordMore, letters: more }: Tables) {
  const count = wordMore.length
  const wordStarts = new Uint32Array(count + 1)
  for (let i = 0; i < count; i++) {
    wordStarts[i + 1] = (wordStarts[i] as number) + (wordShared[i] as number) + (wordMore[i] as number)
  }
  const letters = new Uint8Array(wordStarts[count] as number)
  let size = 4
  while (size < count * 2) size *= 2
  const slots = new Uint16Array(size)
  let from = 0
  for (let i = 0; i < count; i++) {
    const start = wordStarts[i] as number
    const end = wordStarts[i + 1] as number
    const shared = wordShared[i] as number
    const before = i === 0 ? 0 : (wordStarts[i - 1] as number)
    let hash = hashSeed
    for (let at = start; at < end; at++) {
      const letter = (at - start < shared ? letters[before + at - start] : more[from++]) as number
      letters[at] = letter
      hash = Math.imul(hash ^ letter, hashPrime)
    }
    let slot = mixHash(hash) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = i + 1
  }
  return { slots, letters, wordStarts }
}

function edgesOf({ edgeCounts, edgeSkips, edgeMore, edgeSteps }: Tables) {
  const count = edgeSkips.length
  const edgeFrom = new Uint16Array(count)
  const edgeLast = new Uint16Array(count)
  const edgeTo = new Uint32Array(count)
  const edgeStarts = sumsOf(edgeCounts)
  for (let state = 0; state < edgeCounts.length; state++) {
    const end = edgeStarts[state + 1] as number
    let cls = 0
    for (let edge = edgeStarts[state] as number; edge < end; edge++) {
      cls += edgeSkips[edge] as number
      edgeFrom[edge] = cls
      cls += edgeMore[edge] as number
      edgeLast[edge] = cls
      cls++
      const steps = edgeSteps[edge] as number
      edgeTo[edge] = steps === 0 ? 0 : state - steps
    }
  }
  return { edgeStarts, edgeFrom, edgeLast, edgeTo }
}
