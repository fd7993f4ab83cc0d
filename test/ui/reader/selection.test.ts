// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { compile } from '../../../src/match/compile.ts'
import type { ToBackground } from '../../../src/shared/messages.ts'
import { ownRuleId } from '../../../src/shared/own-phrases.ts'
import { defaults, type Settings } from '../../../src/shared/settings.ts'
import { findIn } from '../../../src/ui/reader/selection.ts'

type Asked = Extract<ToBackground, { type: 'scan' }>

const { local } = vi.hoisted(() => ({ local: { ownTables: '' } }))
vi.mock('../../../src/shared/browser.ts', async () => {
  const { connectTo } = await import('../../shared/port.ts')
  const connect = connectTo(async (message) => {
    const { texts, switches } = message as Asked
    return (await import('../../../src/background/scanning.ts')).scanTexts(texts, switches)
  })
  return { browser: { storage: { local: { get: async () => local } }, runtime: { connect } } }
})
const rules = [
  { id: 'likelihood/likely', phrases: ['it seems likely that', 'most likely'] },
  { id: 'cause/linked', phrases: ['linked to'] },
  { id: 'possibility/may', phrases: ['may'], quiet: true },
]
vi.stubGlobal('__TABLES__', compile(rules))

const words =
  'It seems likely that it is linked to the river.\nHe may go. “Most likely,” she said, “it will stand.”'

/** What is found in the words. */
async function read(settings: Settings) {
  const found = await findIn(words, settings)
  if (!found) throw new Error('no answer')
  return found
}

it('selected words are read by the reader’s own settings, each line a paragraph of its own', async () => {
  const found = await read(defaults)
  expect(found).toMatchObject([
    { id: 0, rule: 'likelihood/likely', phrase: 'It seems likely that', voice: 'writer', place: 0 },
    { id: 1, rule: 'likelihood/likely', phrase: 'Most likely', voice: 'quoted', before: '“' },
  ])
  expect(found[1]?.place).toBeCloseTo(words.indexOf('Most') / words.length)
  const withCause = await read({ ...defaults, sets: { ...defaults.sets, cause: true } })
  expect(withCause.map(({ phrase }) => phrase)).toEqual(['It seems likely that', 'linked to', 'Most likely'])
})

it('what the reader does not want in pages, they do not get here', async () => {
  const phrases = async (more: object) => (await read({ ...defaults, ...more })).map(({ phrase }) => phrase)
  expect(await phrases({ quotations: false })).toEqual(['It seems likely that'])
  expect(await phrases({ neverPhrases: ['it seems likely that'] })).toEqual(['Most likely'])
})

it('the reader’s own phrases are found as in pages', async () => {
  const phrase = 'linked to the river'
  // The background has compiled it, and was started anew.
  vi.resetModules()
  local.ownTables = compile([{ id: ownRuleId(phrase), phrases: [phrase] }])
  const found = await read({ ...defaults, ownPhrases: [{ phrase, note: '' }] })
  expect(found.map(({ rule }) => rule)).toEqual(['likelihood/likely', ownRuleId(phrase), 'likelihood/likely'])
})
