import { expect, it, vi } from 'vitest'
import { rulesOn } from '../../src/cli/options.ts'
import { load } from '../../src/match/automaton.ts'
import { compile } from '../../src/match/compile.ts'
import { scan } from '../../src/match/scan.ts'
import { rules } from '../../src/rules/index.ts'
import { words } from '../../src/rules/words.ts'
import { defaults, switchesOf } from '../../src/shared/settings.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }))

// What the build packs for the pages of most readers: the rules that are on by default, by themselves.
const all = load(compile(rules, words))
const on = rulesOn('default', all.rules)
const some = load(
  compile(
    rules.filter((_, index) => on[index] === 1),
    words,
  ),
)

it('the rules that are packed by themselves are those that are on where a reader has changed nothing', () => {
  expect(on).toEqual(switchesOf(defaults, all.rules))
})

it('they find by themselves what they find among all', () => {
  const examples = rules.flatMap(({ marks, spares }) => [...marks, ...spares])
  const text = (example: string) => example.replace(/[[\]]/g, '')
  expect(examples.map((example) => scan(text(example), some))).toEqual(
    examples.map((example) => scan(text(example), all, { on })),
  )
}, 30_000)
