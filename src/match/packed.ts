/**
 * The automaton as it travels: sections of whole numbers, each as wide as its largest needs, in one buffer. What stands
 * in order is kept as steps, which are small and alike, so that the package compresses well; `load` adds them up.
 */

/** Sections of the buffer, in order. */
const sections = [
  // By word of the vocabulary, in alphabetical order: letters shared with the one before, how many more, which;
  // flags. Then the endings that phrases ask for, each as length and letters.
  'wordShared',
  'wordMore',
  'letters',
  'wordFlags',
  'endings',
  // By variant: kind. By kind: features, signature, entry list inside a sentence, entry list at its start. (Those but
  // the features, and the lists of accepts below, as `recount` writes them.)
  'kindOf',
  'kindFeatures',
  'kindSignatures',
  'kindEntries',
  'kindFirstEntries',
  // By signature: how long; machine and name, each. By entry list: how long; machine and state, each.
  'signatureCounts',
  'signatures',
  'entryCounts',
  'entries',
  // By machine: how many names and classes; then by features: group. By name: how many classes; by class: group.
  'nameCounts',
  'classCounts',
  'featureGroups',
  'nameClasses',
  'classGroups',
  // By state: how many edges, where its fallback row begins, its list of accepts. By edge: classes skipped, classes
  // more than one, steps down to the target (0: the dead state). By list of accepts: how long; label, open, close each.
  'edgeCounts',
  'rowOf',
  'acceptOf',
  'edgeSkips',
  'edgeMore',
  'edgeSteps',
  'rows',
  'acceptCounts',
  'accepts',
  // Ids of the rules, one a line, as UTF-8.
  'ids',
] as const

export type Section = (typeof sections)[number]

export type Numbers = Uint8Array | Uint16Array | Uint32Array

const magic = 0x48537733 // "HSw3"

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

/**
 * Numbers that were given out in order, 0 first: one that is new is written as 0, one that was there as itself + 1. Most
 * of them are new, so most of this is zeros. `recall` undoes it.
 */
export function recount(ids: readonly number[]): number[] {
  let next = 0
  return ids.map((id) => {
    if (id !== next) return id + 1
    next++
    return 0
  })
}

export function recall(written: Numbers): Uint32Array {
  const ids = new Uint32Array(written.length)
  let next = 0
  for (let i = 0; i < written.length; i++) {
    const number = written[i] as number
    ids[i] = number === 0 ? next++ : number - 1
  }
  return ids
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
