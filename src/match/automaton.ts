/**
 * The packed word automaton: what `compile` writes and `scan` walks. One buffer, copied nowhere: its sections are views
 * of it, so a page that loads it pays for reading a few numbers, not for building tables.
 *
 * A token is a *variant*: nothing, a pause, a question mark, what can be seen of a word that no phrase names (capital,
 * number, endings), or a word of the vocabulary with a small or a capital letter. Words are looked up in an
 * open-addressing hash table.
 *
 * The phrases are spread over a few *machines*, since one for all would need a state for each combination of what they
 * leave open. `entries` tells at once which states a variant leads to from the starts of all machines; for most words
 * there are none. Each machine maps variants to classes of its own (those that its phrases cannot tell apart), numbered
 * so that words of one list lie side by side. A state's edges are ranges of classes, found by bisection; a class that
 * none of them holds goes where the state's fallback row says, by its group (capital, number, ending), which is how open
 * words are matched. State 0 is the dead one.
 */

/** Sections of the buffer, in order. */
const sections = [
  // The vocabulary: hash slots, words end to end, flags; features by word and case; endings as length, letters.
  'slots',
  'wordStarts',
  'letters',
  'wordFlags',
  'features',
  'endings',
  // By machine: group of each variant below the words'; steps from named word to named word, and their names;
  // classes by name and group; groups of classes. The starts say where a machine's part begins.
  'featureGroups',
  'nameStarts',
  'nameSteps',
  'names',
  'pairStarts',
  'pairClasses',
  'groupStarts',
  'groupCounts',
  'groups',
  // Variant → entry list, inside a sentence and then at its start; lists of machine and state.
  'entryOf',
  'entryStarts',
  'entries',
  // By state: how many edges; where its fallback row begins; its list of accepts. By edge: classes, target.
  'edgeCounts',
  'rowOf',
  'acceptOf',
  'edgeFrom',
  'edgeLast',
  'edgeTo',
  'rows',
  'acceptStarts',
  'accepts',
  'ids',
] as const

type Section = (typeof sections)[number]

type Numbers = Uint8Array | Uint16Array | Uint32Array

/** The tables by name. Whole numbers; 8, 16 or 32 bits wide, as narrow as the largest needs. */
export type Tables = Readonly<Record<Section, Numbers>>

export interface AutomatonRule {
  readonly id: string
  readonly quiet: boolean
}

/** A loaded automaton. Immutable; may be shared by any number of scans. */
export interface Automaton extends Tables {
  /** Variants in all, and those below the first word's. */
  readonly variantCount: number
  readonly firstWord: number
  /** Machine by machine, the class of every variant. */
  readonly classes: Uint16Array
  /** Where each state's edges begin; one more than there are states. */
  readonly edgeStarts: Uint32Array
  /** What the accepts refer to by index, in order of precedence where two marks are the same. */
  readonly rules: readonly AutomatonRule[]
}

/** `wordFlags`: a full stop after this word does not end a sentence ("Mr"). */
export const abbreviation = 1

/** Variants that are not words; then those of words by their features, then those of words by name. */
export const pauseVariant = 1
export const questionVariant = 2
export const firstFeature = 3

/** The most endings that phrases may ask for: each doubles the ways in which words can look. */
export const mostEndings = 8

/** What can be seen of a word, as one number: the endings that it has, as bits, then number, then capital. */
export function featuresOf(endings: number, number: boolean, capital: boolean): number {
  return (endings << 2) | (number ? 2 : 0) | (capital ? 1 : 0)
}

/** In `accepts`, three numbers an entry: rule × 2 + (1 if it spares), first token and end token of the mark. */
export const toTheEnd = 255

const magic = 0x48537731 // "HSw1"

/** Hash of a word's lower-case ASCII letters, also computed letter by letter in `tokens.ts` (FNV-1a, 32 bits). */
export function hashWord(word: string): number {
  let hash = hashSeed
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), hashPrime)
  return mixHash(hash)
}
export const hashSeed = 0x811c9dc5 | 0
export const hashPrime = 0x01000193
/** FNV's low bits are its weak ones: fold the high ones in before a table takes the low. */
export function mixHash(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0
}

/** Packs tables and rules: a directory of (width, count) per section, then the sections, each on a 4-byte boundary. */
export function pack(
  tables: Readonly<Record<Exclude<Section, 'ids'>, readonly number[]>>,
  rules: readonly AutomatonRule[],
): Uint8Array {
  const ids = new TextEncoder().encode(rules.map((rule) => (rule.quiet ? '~' : '') + rule.id).join('\n'))
  const parts = sections.map((name) => narrow(name === 'ids' ? [...ids] : tables[name]))
  const directory = new Uint32Array(1 + sections.length * 2)
  directory[0] = magic
  let size = directory.byteLength
  for (const [i, part] of parts.entries()) {
    directory[1 + i * 2] = part.BYTES_PER_ELEMENT
    directory[2 + i * 2] = part.length
    size += padded(part.byteLength)
  }
  const bytes = new Uint8Array(size)
  bytes.set(new Uint8Array(directory.buffer))
  let at = directory.byteLength
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer), at)
    at += padded(part.byteLength)
  }
  return bytes
}

/**
 * Opens a packed automaton; the sections are views of `bytes`.
 * @throws {RangeError} when the bytes are not a packed automaton, or one of another version.
 */
export function load(bytes: Uint8Array): Automaton {
  // Views need alignment; a buffer that was cut out of another one may not have it.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes)
  const buffer = aligned.buffer as ArrayBuffer
  const byteOffset = aligned.byteOffset
  const head = 1 + sections.length * 2
  if (bytes.byteLength < head * 4) throw new RangeError('not a packed automaton')
  const directory = new Uint32Array(buffer, byteOffset, head)
  if (directory[0] !== magic) throw new RangeError('not a packed automaton of this version')
  let at = byteOffset + head * 4
  const tables = {} as Record<Section, Numbers>
  for (const [i, name] of sections.entries()) {
    const width = directory[1 + i * 2]
    const count = directory[2 + i * 2] ?? 0
    const View = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array
    tables[name] = new View(buffer, at, count)
    at += padded(count * View.BYTES_PER_ELEMENT)
  }
  const ids = new TextDecoder().decode(tables.ids as Uint8Array)
  const rules =
    ids === '' ? [] : ids.split('\n').map((id) => ({ id: id.replace('~', ''), quiet: id.startsWith('~') }))
  return { ...tables, ...classesOf(tables), edgeStarts: sumsOf(tables.edgeCounts), rules }
}

/** Spreads the classes out, so that a step costs one look: packed are only the words that a machine names. */
function classesOf(tables: Tables) {
  const { features, featureGroups, nameStarts, nameSteps, names, pairStarts, pairClasses, groupCounts } =
    tables
  const machines = groupCounts.length
  const firstWord = featureGroups.length / Math.max(1, machines)
  const variantCount = firstWord + features.length
  const classes = new Uint16Array(variantCount * machines)
  for (let machine = 0; machine < machines; machine++) {
    const at = machine * variantCount
    const seen = machine * firstWord
    const pairs = pairStarts[machine] as number
    const groupCount = groupCounts[machine] as number
    const groupOf = (variant: number) =>
      featureGroups[
        seen + (variant < firstWord ? variant : firstFeature + (features[variant - firstWord] as number))
      ] as number
    for (let variant = 0; variant < variantCount; variant++) {
      classes[at + variant] = pairClasses[pairs + groupOf(variant)] as number
    }
    const end = nameStarts[machine + 1] as number
    let variant = 0
    for (let i = nameStarts[machine] as number; i < end; i++) {
      variant += nameSteps[i] as number
      const row = pairs + (names[i] as number) * groupCount
      classes[at + variant] = pairClasses[row + groupOf(variant)] as number
      // A small word gives its name to the one with a capital, which follows if it has another.
      const small = variant >= firstWord && (variant - firstWord) % 2 === 0
      if (small) classes[at + variant + 1] = pairClasses[row + groupOf(variant + 1)] as number
    }
  }
  return { firstWord, variantCount, classes }
}

function sumsOf(counts: Numbers): Uint32Array {
  const sums = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) sums[i + 1] = (sums[i] as number) + (counts[i] as number)
  return sums
}

function narrow(numbers: readonly number[]): Numbers {
  let most = 0
  for (const number of numbers) if (number > most) most = number
  return most < 2 ** 8
    ? Uint8Array.from(numbers)
    : most < 2 ** 16
      ? Uint16Array.from(numbers)
      : Uint32Array.from(numbers)
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3
}
