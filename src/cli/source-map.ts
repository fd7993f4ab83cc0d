/** A character reference: one source, one or two units of text. */
const reference = /&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|[a-zA-Z][a-zA-Z0-9]*);?/y

/**
 * The way from text nodes back to the source that they were parsed from.
 * @param source the page's source.
 * @param startOf where in the source a text node begins, in UTF-16 units.
 * @returns the place in the source of a unit of a text node's data; 0 for a node that has none.
 */
export function sourceMapOf(
  source: string,
  startOf: (node: Text) => number | undefined,
): (node: Text | null, offset: number) => number {
  const maps = new Map<Text, Int32Array>()
  return (node, offset) => {
    if (!node) return 0
    let map = maps.get(node)
    if (!map) {
      map = align(source, startOf(node) ?? 0, node.data)
      maps.set(node, map)
    }
    return map[offset] ?? 0
  }
}

/** For each unit of `data` and its end, where it stands in the source from `at`: units differ where a reference was. */
function align(source: string, at: number, data: string): Int32Array {
  const map = new Int32Array(data.length + 1)
  for (let i = 0; i < data.length; i++) {
    map[i] = at
    const unit = source.charAt(at)
    if (unit === '&' && (data.charAt(i) !== '&' || isReference(source, at))) {
      reference.lastIndex = at
      const found = reference.exec(source)
      const code = found?.[1] ? Number(found[1]) : found?.[2] ? Number.parseInt(found[2], 16) : 0
      if (found && code > 0xffff) map[++i] = at
      at += found ? found[0].length : 1
    } else {
      // A parser reads the end of a line as one unit, however it is written.
      at += unit === '\r' && source.charAt(at + 1) === '\n' ? 2 : 1
    }
  }
  map[data.length] = at
  return map
}

/** Whether the ampersand at `at` is written as a reference ("&amp;") and does not stand for itself. */
function isReference(source: string, at: number): boolean {
  return /^&(?:amp|AMP|#0*38|#[xX]0*26);?/.test(source.slice(at, at + 12))
}
