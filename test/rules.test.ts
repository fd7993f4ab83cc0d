import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { rulesIndex, rulesPage } from '../scripts/rules.mjs'
import { type Automaton, load } from '../src/match/automaton.ts'
import { compile } from '../src/match/compile.ts'
import { scan } from '../src/match/scan.ts'
import { rules } from '../src/rules/index.ts'
import type { Rule } from '../src/rules/rule.ts'
import { setIdOf, sets } from '../src/rules/sets.ts'
import { sources } from '../src/rules/sources.ts'
import { words } from '../src/rules/words.ts'

const folder = path.resolve('src/rules')

/** Each rule by itself, or with those beside which it counts, compiled for its first example. */
const alone = new Map<Rule, Automaton>()
const company = (rule: Rule) =>
  rule.beside ? rules.filter(({ id }) => setIdOf(id) === setIdOf(rule.id)) : [rule]

/** The sentence with every mark of the rule in brackets, as its examples write it. */
function bracketed(rule: Rule, sentence: string): string {
  const automaton = alone.get(rule) ?? load(compile(company(rule), words))
  alone.set(rule, automaton)
  let marked = ''
  let from = 0
  for (const { start, end, rule: id } of scan(sentence, automaton)) {
    if (id !== rule.id) continue
    marked += `${sentence.slice(from, start)}[${sentence.slice(start, end)}]`
    from = end
  }
  return marked + sentence.slice(from)
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  it('lies where its id says', () => {
    const text = readFileSync(path.join(folder, `${id}.ts`), 'utf8')
    expect(text).toContain(`id: '${id}'`)
    expect(sets.map((set) => set.id)).toContain(setIdOf(id))
  })

  it('marks in its examples exactly what is in brackets', () => {
    expect(rule.marks.length).toBeGreaterThanOrEqual(3)
    for (const example of rule.marks) {
      expect(example).toMatch(/\[.+\]/)
      expect(bracketed(rule, example.replace(/[[\]]/g, ''))).toBe(example)
    }
  })

  it('leaves alone what it must spare', () => {
    expect(rule.spares.length).toBeGreaterThanOrEqual(3)
    for (const example of rule.spares) expect(bracketed(rule, example)).toBe(example)
  })

  it('says why, when it is fair and what to ask in 15 to 60 words each, with a source', () => {
    for (const prose of [rule.why, rule.fair, rule.ask]) {
      expect(wordCount(prose), prose).toBeGreaterThanOrEqual(15)
      expect(wordCount(prose), prose).toBeLessThanOrEqual(60)
    }
    expect(rule.ask).toContain('?')
    expect(wordCount(rule.name)).toBeLessThanOrEqual(8)
    expect(rule.sources.length).toBeGreaterThan(0)
    for (const source of rule.sources) expect(Object.keys(sources)).toContain(source)
  })
})

describe('the rules together', () => {
  it('are listed in the index, each file once', async () => {
    const written = readFileSync(path.join(folder, 'index.ts'), 'utf8')
    // The order of the list is precedence; that of the imports is the formatter's.
    const listed = (text: string) => [...text.matchAll(/^ {2}(\w+),$/gm)].map((match) => match[1])
    expect(listed(written), 'run npm run rules').toEqual(listed(await rulesIndex()))
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /[\\/]/.test(file) && file.endsWith('.ts'))
      .map((file) => file.replace(/\\/g, '/').replace(/\.ts$/, ''))
    expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort())
  })

  it('are shown in docs/rules.md as they are', async () => {
    expect(readFileSync('docs/rules.md', 'utf8') === (await rulesPage()), 'run npm run rules').toBe(true)
  })

  it('say nothing twice', () => {
    const prose = rules.flatMap((rule) => [rule.name, rule.why, rule.fair, rule.ask])
    expect(prose.filter((text, i) => prose.indexOf(text) !== i)).toEqual([])
  })

  it('never give a verdict', () => {
    for (const rule of rules) {
      expect(`${rule.name} ${rule.why} ${rule.fair} ${rule.ask}`).not.toMatch(
        /\b(bias(ed)?|fake|propaganda|misinformation|manipulat\w*|dishonest|lies|lying|liars?)\b/i,
      )
    }
  })
})
