import type { Finding } from './scan.ts'

/**
 * The findings of the catalogue and of the reader's phrases, each list in order and without overlap as `scan` gives it, as
 * one such list: where two overlap, the reader's own is kept.
 */
export function withOwn(findings: readonly Finding[], own: readonly Finding[]): Finding[] {
  if (own.length === 0) return [...findings]
  const all: Finding[] = []
  let next = 0
  for (const finding of findings) {
    for (; (own[next]?.end ?? Number.POSITIVE_INFINITY) <= finding.start; next++)
      all.push(own[next] as Finding)
    if ((own[next]?.start ?? Number.POSITIVE_INFINITY) >= finding.end) all.push(finding)
  }
  return [...all, ...own.slice(next)]
}
