/**
 * The finding before or after another, round the end. One that is not among them any more still has its place: its
 * neighbours are those of the place.
 * @param findings in reading order
 */
export function neighbour<F extends { readonly range: AbstractRange }>(
  findings: readonly F[],
  from: F | undefined,
  by: 1 | -1,
): F | undefined {
  const { length } = findings
  if (length === 0) return undefined
  const at = from ? findings.indexOf(from) : -1
  if (at >= 0) return findings[(at + by + length) % length]
  const following = from ? findings.findIndex((finding) => isBefore(from.range, finding.range)) : 0
  const after = following < 0 ? length : following
  return findings[(by === 1 ? after : after - 1 + length) % length]
}

function isBefore(a: AbstractRange, b: AbstractRange): boolean {
  if (a.startContainer === b.startContainer) return a.startOffset < b.startOffset
  const position = a.startContainer.compareDocumentPosition(b.startContainer)
  return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
