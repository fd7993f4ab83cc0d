import { type FamilyId, setOfRule } from '../../rules/sets.ts'
import type { ListedFinding } from '../../shared/messages.ts'

/** A shape of the strip, to be drawn in a box of `width` × 1. `style` is its class names. */
export interface Shape {
  readonly style: string
  readonly path: string
}

/** The box is this wide, and stretched: a thousandth is finer than any screen shows it. */
export const width = 1000

/** More than this would run together: then bars say how many there are in which part of the text. */
const mostTicks = 150
const bars = 60

/** The order of the colours in a bar, from its foot. */
const families: readonly FamilyId[] = ['sure', 'source', 'unsaid', 'own']

/** The phrases at their places. All of a style are one path, so that thousands cost no more than ten. */
export function shapesOf(findings: readonly ListedFinding[]): readonly Shape[] {
  return findings.length > mostTicks ? barsOf(findings) : ticksOf(findings)
}

function ticksOf(findings: readonly ListedFinding[]): Shape[] {
  const places = new Map<string, number[]>()
  for (const { rule, voice, place } of findings) {
    const { family } = setOfRule(rule)
    // What is reported looks like what is quoted: another's words.
    const style = voice === 'writer' ? `tick ${family}` : `tick ${family} quoted`
    const xs = places.get(style) ?? []
    xs.push(Math.round(place * width))
    places.set(style, xs)
  }
  return [...places].flatMap(([style, xs]) => {
    const path = xs.map((x) => `M${x} 0V1`).join('')
    const shape = { style, path }
    // A double line is a broad one with the ground drawn over its middle.
    return style === 'tick source' ? [shape, { style: 'tick gap', path }] : [shape]
  })
}

/** A bar for each part of the text; the part that has most reaches the top. */
function barsOf(findings: readonly ListedFinding[]): Shape[] {
  const counts = Array.from({ length: bars }, () => new Map<FamilyId, number>())
  let most = 0
  const sums = new Uint32Array(bars)
  for (const { rule, place } of findings) {
    const bar = Math.min(Math.floor(place * bars), bars - 1)
    const { family } = setOfRule(rule)
    counts[bar]?.set(family, (counts[bar]?.get(family) ?? 0) + 1)
    sums[bar] = (sums[bar] ?? 0) + 1
    most = Math.max(most, sums[bar] ?? 0)
  }
  const paths = new Map<FamilyId, string>()
  const wide = width / bars
  for (const [bar, byFamily] of counts.entries()) {
    let foot = 1
    for (const family of families) {
      const tall = (byFamily.get(family) ?? 0) / most
      if (tall === 0) continue
      foot -= tall
      const rect = `M${rounded(bar * wide)} ${rounded(foot)}h${rounded(wide * 0.75)}v${rounded(tall)}h${rounded(-wide * 0.75)}z`
      paths.set(family, (paths.get(family) ?? '') + rect)
    }
  }
  return [...paths].map(([family, path]) => ({ style: `bar ${family}`, path }))
}

function rounded(n: number): number {
  return Math.round(n * 1000) / 1000
}
