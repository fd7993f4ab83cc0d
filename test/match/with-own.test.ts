import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { Finding } from '../../src/match/scan.ts'
import { withOwn } from '../../src/match/with-own.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }))

/** Findings in order that do not overlap, as a scan gives them: gaps and lengths by turns. */
const scanned = (rule: Finding['rule']) =>
  fc.array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 6 })), { maxLength: 12 }).map((steps) => {
    let at = 0
    return steps.map(([gap, length]): Finding => {
      const start = at + gap
      at = start + length
      return { start, end: at, rule, voice: 'writer' }
    })
  })

it('of two findings that overlap the reader’s own is kept; all others stand in order', () => {
  fc.assert(
    fc.property(scanned('likelihood/probably'), scanned('own/a'), (findings, own) => {
      const free = findings.filter((a) => !own.some((b) => a.start < b.end && b.start < a.end))
      const expected = [...free, ...own].sort((a, b) => a.start - b.start)
      expect(withOwn(findings, own)).toEqual(expected)
    }),
  )
})
