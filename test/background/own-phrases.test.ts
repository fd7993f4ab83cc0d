import { beforeEach, expect, it, vi } from 'vitest'
import { keepOwnTables, ownAutomaton } from '../../src/background/own-phrases.ts'
import { load } from '../../src/match/automaton.ts'
import { scan } from '../../src/match/scan.ts'
import { ownRuleId } from '../../src/shared/own-phrases.ts'
import { save } from '../../src/shared/settings.ts'
import { emptyStorage, listeners, local, sync } from '../shared/storage.ts'

const { installed, started } = vi.hoisted(() => ({
  installed: [] as (() => void)[],
  started: [] as (() => void)[],
}))
vi.mock('../../src/match/own.ts', { spy: true })
vi.mock('../../src/shared/browser.ts', async () => ({
  browser: {
    storage: (await import('../shared/storage.ts')).storage,
    runtime: {
      onInstalled: { addListener: (listener: () => void) => installed.push(listener) },
      onStartup: { addListener: (listener: () => void) => started.push(listener) },
    },
  },
}))

beforeEach(() => {
  emptyStorage()
  installed.length = 0
  started.length = 0
  keepOwnTables()
})

/** Has the phrases that are in the storage compiled and stored. */
async function compiledAll() {
  for (const listener of installed) listener()
  await vi.waitFor(() => expect(local.stored.ownTables).toBeDefined())
}

/** The module of a background that starts anew. */
async function startedAnew() {
  listeners.clear()
  vi.resetModules()
  return import('../../src/background/own-phrases.ts')
}

const found = (text: string) => {
  const automaton = load(String(local.stored.ownTables))
  return scan(text, automaton).map(({ start, end, rule }) => [text.slice(start, end), rule])
}

it('a phrase is compiled when it is saved, and its tables go with the last one', async () => {
  await save({ ownPhrases: [{ now: { phrase: '@seem (odd | strange)', note: '' } }] })
  await vi.waitFor(() => expect(local.stored.ownTables).toBeDefined())
  expect(found('That seemed odd to us.')).toEqual([['seemed odd', ownRuleId('@seem (odd | strange)')]])
  await save({ ownPhrases: [{ was: '@seem (odd | strange)' }] })
  await vi.waitFor(() => expect(local.stored.ownTables).toBeUndefined())
})

it('after an update all are compiled anew, and one that cannot be read does not take the others with it', async () => {
  sync.stored.ownPhrases = [{ phrase: 'of (a newer' }, { phrase: 'kind of' }]
  await compiledAll()
  expect(found('A kind of magic.')).toEqual([['kind of', ownRuleId('kind of')]])
})

it('a background that starts anew compiles nothing until phrases change', async () => {
  sync.stored.ownPhrases = [{ phrase: 'kind of' }]
  await compiledAll()
  const anew = await startedAnew()
  const { compileOwn } = await import('../../src/match/own.ts')
  vi.mocked(compileOwn).mockClear()
  started.length = 0
  anew.keepOwnTables()
  for (const listener of started) listener()
  await save({ quotations: false })
  await save({ ownPhrases: [{ now: { phrase: 'sort of', note: '' } }] })
  await vi.waitFor(async () => expect((await anew.ownAutomaton())?.rules).toHaveLength(2))
  expect(compileOwn).toHaveBeenCalledTimes(1)
})

it('the tables of the last phrase go though they could not be looked at', async () => {
  sync.stored.ownPhrases = [{ phrase: 'kind of' }]
  await compiledAll()
  const anew = await startedAnew()
  anew.keepOwnTables()
  local.isMute = true
  await save({ ownPhrases: [{ was: 'kind of' }] })
  await vi.waitFor(() => expect(local.stored.ownTables).toBeUndefined())
})

it('texts are read with the phrases as they were saved last, before and after they are stored', async () => {
  const now = async () => (await ownAutomaton())?.rules.map(({ id }) => id) ?? []
  await save({ ownPhrases: [{ now: { phrase: 'kind of', note: '' } }] })
  await vi.waitFor(async () => expect(await now()).toEqual([ownRuleId('kind of')]))
  await save({ ownPhrases: [{ now: { phrase: 'sort of', note: '' } }] })
  await vi.waitFor(async () => expect(await now()).toHaveLength(2))
  await save({ ownPhrases: [{ was: 'kind of' }, { was: 'sort of' }] })
  await vi.waitFor(async () => expect(await now()).toEqual([]))
})
