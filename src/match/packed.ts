/**
 * The automaton as it travels: sections of whole numbers, each as wide as its largest needs, in one buffer. A page is a
 * cold start, in which every loop over a table is run by an interpreter and costs more than all that the page is read
 * for; so nothing is left to be worked out, added up or spread out when it is opened.
 */

/** Sections of the buffer, in order. */
const sections = [
  // Numbers of their own: the seed of the hash, how many atoms are in exact case (capital, small).
  'seed',
  'exact',
  // The endings that phrases ask for, each as length and letters.
  'endings',
  // By the highest bits of a hash: the first word with them; one more. By word, in order of hashes: the middle bits of its
  // hash, the lowest; the atom that lists it, or, from the number of all atoms on, where its lists begin in `lists`.
  'hashStarts',
  'hashMiddle',
  'hashLow',
  'wordLists',
  // How many atoms list a word, the first, and how much further each other one: in a byte, or from 128 on in two.
  'lists',
  // By atom (but single lists): where its bits begin in `atomBits`; one more. Then bits of the masks (`kinds.ts`).
  'bitStarts',
  'atomBits',
  // By bucket: where its first places begin in `firsts`; one more. Then places, from the bucket's first in `code` on, and
  // on what condition each.
  'firstStarts',
  'firsts',
  'firstConditions',
  // By bucket: its first single list; one more. Then by such list, its place from the bucket's first in `code` on.
  'singleStarts',
  'singlePlaces',
  // By bucket: where its phrases begin in `code`; one more. Then the phrases, as instructions (`code.ts`).
  'codeStarts',
  'code',
  // Ids of the rules, one a line, as UTF-8.
  'ids',
] as const

export type Section = (typeof sections)[number]

export type Numbers = Uint8Array | Uint16Array | Uint32Array

const magic = 0x48537734 // "HSw4"

/** Packs sections: a directory of (width, count) for each, then their numbers, each on a 4-byte boundary. */
export function pack(tables: Readonly<Record<Section, readonly number[]>>): Uint8Array {
  const parts = sections.map((name) => narrow(tables[name]))
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
 * Opens what `pack` made; the sections are views of `bytes`.
 * @throws {RangeError} when the bytes are not a packed automaton, or one of another version.
 */
export function unpack(bytes: Uint8Array): Readonly<Record<Section, Numbers>> {
  // Views need alignment; a buffer that was cut out of another one may not have it.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes)
  const buffer = aligned.buffer as ArrayBuffer
  const head = 1 + sections.length * 2
  if (bytes.byteLength < head * 4) throw new RangeError('not a packed automaton')
  const directory = new Uint32Array(buffer, aligned.byteOffset, head)
  if (directory[0] !== magic) throw new RangeError('not a packed automaton of this version')
  let at = aligned.byteOffset + head * 4
  const tables = {} as Record<Section, Numbers>
  for (const [i, name] of sections.entries()) {
    const width = directory[1 + i * 2]
    const count = directory[2 + i * 2] ?? 0
    const View = width === 1 ? Uint8Array : width === 2 ? Uint16Array : Uint32Array
    tables[name] = new View(buffer, at, count)
    at += padded(count * View.BYTES_PER_ELEMENT)
  }
  return tables
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
