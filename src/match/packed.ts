/**
 * The automaton as it travels: sections of numbers, written as text (`digits.ts`) one after the other. A page is a cold
 * start, in which every loop over a table is run by an interpreter and costs more than all that the page is read for; so
 * little is left to be worked out when it is opened: where things begin, summed up from their sizes.
 */
import { base, digits, zero } from './digits.ts'

/** Sections of the text, in order. */
const sections = [
  // The seed of the hash; how many atoms there are in exact case (capital, small), atoms but single lists, single lists,
  // groups.
  'numbers',
  // The endings that phrases ask for, each as length and letters.
  'endings',
  // By the highest bits of a hash: how many digits its words take. Then the words in order of their hashes: the rest of
  // the hash, how many digits the lists take, and the lists, each as its distance from the one before. A list is a group,
  // or behind all groups an atom.
  'headSizes',
  'words',
  // Groups are atoms that many words have in common. By group: how many digits it takes; the atoms, as distances.
  'groupSizes',
  'groups',
  // By atom but single lists: how many digits its roles take; its roles, each with the distance of its bucket from the
  // last one's.
  'roleSizes',
  'roles',
  // By bucket: how many single lists it has. By such list: how far its place in the code is from the last one's.
  'singleCounts',
  'singleSteps',
  // By bucket: how long its phrases are. The phrases, as instructions (`code.ts`).
  'codeSizes',
  'code',
  // By rule: how many buckets hold exceptions of it, and which of those that are for exceptions.
  'exceptions',
] as const

/** The name of a section. */
export type Section = (typeof sections)[number]

/** A packed automaton, opened: each section as its characters. */
export type Tables = Readonly<Record<Section, Uint8Array>>

const magic = 'HSw7'

/** How many digits the size of a section takes. */
const sizeDigits = 4

/** Packs sections: the size of each, then all, and last the ids of the rules, one a line. */
export function pack(tables: Readonly<Record<Section, string>>, ids: string): string {
  const sizes = sections.map((name) => digits(tables[name].length, sizeDigits))
  return [magic, ...sizes, ...sections.map((name) => tables[name]), ids].join('')
}

/**
 * Opens what `pack` made.
 * @throws {RangeError} when the text is not a packed automaton, or one of another version.
 */
export function unpack(text: string): { readonly tables: Tables; readonly ids: string } {
  let at = magic.length + sections.length * sizeDigits
  if (!text.startsWith(magic) || text.length < at)
    throw new RangeError('not a packed automaton of this version')
  const bytes = new Uint8Array(text.length)
  new TextEncoder().encodeInto(text, bytes)
  const tables = {} as Record<Section, Uint8Array>
  for (const [i, name] of sections.entries()) {
    let size = 0
    for (let k = 0; k < sizeDigits; k++) {
      size = size * base + (bytes[magic.length + i * sizeDigits + k] as number) - zero
    }
    tables[name] = bytes.subarray(at, at + size)
    at += size
  }
  if (at > text.length) throw new RangeError('a packed automaton that is not whole')
  return { tables, ids: text.slice(at) }
}
