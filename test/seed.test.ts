import { describe, expect, it } from 'vitest'
import { paragraphsOf, readSeed } from '../bench/articles.ts'
import { load } from '../src/match/automaton.ts'
import { compile } from '../src/match/compile.ts'
import { scan } from '../src/match/scan.ts'
import { rules } from '../src/rules/index.ts'
import { setOfRule, sets } from '../src/rules/sets.ts'
import { words } from '../src/rules/words.ts'

const seed = readSeed()

describe.skipIf(!seed)('the article that must be handled first (it lies in ../shared)', () => {
  const { text, marks } = seed ?? { text: '', marks: [] }
  const automaton = load(compile(rules, words))
  const find = (on: (rule: { id: string; quiet: boolean }) => boolean) =>
    paragraphsOf(text).flatMap((paragraph) =>
      scan(paragraph.text, automaton, {
        on: Uint8Array.from(automaton.rules, (rule) => Number(on(rule))),
      }).map((finding) => ({
        ...finding,
        start: finding.start + paragraph.start,
        end: finding.end + paragraph.start,
      })),
    )
  const all = find(() => true)
  const usual = find(({ id, quiet }) => setOfRule(id).on && !quiet)
  const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end

  it('has every agreed mark found in its set, and at most three findings that no reading marked', () => {
    const missed = marks.filter(
      (mark) =>
        mark.agreed &&
        !all.some((finding) => overlap(finding, mark) && setOfRule(finding.rule).id === mark.set),
    )
    expect(missed.map(({ start, end, set }) => `${set}: ${text.slice(start, end)}`)).toEqual([])
    const extra = all.filter((finding) => !marks.some((mark) => overlap(finding, mark)))
    expect(
      extra.length,
      extra.map(({ start, end }) => text.slice(start, end)).join(' · '),
    ).toBeLessThanOrEqual(3)
  })

  it('loses each mark when its set is switched off: no other set takes its place', () => {
    for (const { id } of sets) {
      const rest = find((rule) => setOfRule(rule.id).on && !rule.quiet && setOfRule(rule.id).id !== id)
      const gone = usual.filter((finding) => setOfRule(finding.rule).id === id)
      const left = gone.filter((finding) => rest.some((other) => overlap(finding, other)))
      expect(left.map(({ start, end }) => text.slice(start, end))).toEqual([])
    }
  })

  it('has its best-known phrases marked by default, and knows what Lukashenko says himself', () => {
    const marked = usual.map(({ start, end }) => text.slice(start, end))
    for (const phrase of [
      'It seems likely that',
      'Most likely',
      'It is not a coincidence that',
      'miraculously',
      'perfect pretext',
      'we cannot rule out the possibility that',
    ]) {
      expect(
        marked.some((words) => words.includes(phrase)),
        phrase,
      ).toBe(true)
    }
    const quoted = all
      .filter(({ voice }) => voice === 'quoted')
      .map(({ start, end }) => text.slice(start, end))
    expect(quoted).toContain('clearly indicates')
    for (const words of quoted) expect(text.indexOf(words)).toBeGreaterThan(0)
    expect(quoted).not.toContain('It seems likely that')
  })
})
