import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  decode,
  defaults,
  isRuleOn,
  load,
  onChange,
  type Settings,
  save,
  siteOf,
} from '../../src/shared/settings.ts'

type Changes = Record<string, unknown>
const { stored, listeners } = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  listeners: new Set<(changes: Changes, area: string) => void>(),
}))

vi.mock('../../src/shared/browser.ts', () => {
  const tell = (keys: string[]) => {
    for (const listener of listeners) listener(Object.fromEntries(keys.map((key) => [key, {}])), 'sync')
  }
  const sync = {
    get: async (keys: string[]) =>
      structuredClone(
        Object.fromEntries(keys.filter((key) => key in stored).map((key) => [key, stored[key]])),
      ),
    set: async (values: Changes) => {
      Object.assign(stored, structuredClone(values))
      tell(Object.keys(values))
    },
    remove: async (keys: string[]) => {
      for (const key of keys) delete stored[key]
      tell(keys)
    },
  }
  const onChanged = {
    addListener: (listener: (changes: Changes, area: string) => void) => listeners.add(listener),
    removeListener: (listener: (changes: Changes, area: string) => void) => listeners.delete(listener),
  }
  return { browser: { storage: { sync, onChanged } } }
})

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key]
  listeners.clear()
})

describe('the settings', () => {
  it('are the defaults where nothing is stored', async () => {
    expect(await load()).toEqual(defaults)
    expect(defaults.sets.likelihood).toBe(true)
    expect(defaults.sets.quantity).toBe(false)
  })

  it('store only what differs from the defaults, under one key for each field', async () => {
    await save({ sets: { likelihood: true, quantity: true } })
    await save({ rules: { 'quantity/many': false }, offSites: { 'example.org': true } })
    expect(stored).toEqual({
      sets: { quantity: true },
      rules: { 'quantity/many': false },
      offSites: ['example.org'],
    })
    await save({
      sets: { quantity: false },
      rules: { 'quantity/many': null },
      offSites: { 'example.org': false },
    })
    expect(stored).toEqual({})
  })

  it('lose no good entry to a bad one beside it', () => {
    const settings = decode({
      sets: { likelihood: false, certainty: 'no', astrology: true, quantity: true },
      rules: { 'cause/linked': true, 'cause/tied': 1, nonsense: true, 'astrology/stars': true },
      offSites: ['good.example', 7, '', null, 'good.example', 'other.example'],
    })
    expect(settings.sets).toEqual({ ...defaults.sets, likelihood: false, quantity: true })
    expect(settings.rules).toEqual({ 'cause/linked': true })
    expect(settings.offSites).toEqual(['good.example', 'other.example'])
  })

  it.each([null, 'text', 12, [], [{}], true])('read %j in place of a field as nothing stored', (value) => {
    expect(decode({ sets: value, rules: value, offSites: typeof value === 'object' ? {} : value })).toEqual(
      defaults,
    )
  })

  it('do not take an inherited name for a set', () => {
    expect(decode({ sets: JSON.parse('{"__proto__": true, "constructor": false}') })).toEqual(defaults)
  })

  it('keep on saving what they do not understand, until that entry is changed', async () => {
    Object.assign(stored, {
      sets: { certainty: 'no', astrology: true },
      rules: { 'astrology/stars': 'new kind of value' },
      offSites: [{ site: 'newer.example' }],
    })
    await save({ sets: { quantity: true }, rules: { 'cause/linked': true }, offSites: { 'a.example': true } })
    expect(stored).toEqual({
      sets: { certainty: 'no', astrology: true, quantity: true },
      rules: { 'astrology/stars': 'new kind of value', 'cause/linked': true },
      offSites: [{ site: 'newer.example' }, 'a.example'],
    })
    await save({ sets: { certainty: false } })
    expect(stored.sets).toEqual({ certainty: false, astrology: true, quantity: true })
  })

  it('keep both of two changes that are saved at the same moment', async () => {
    await Promise.all([save({ sets: { quantity: true } }), save({ sets: { cause: true } })])
    expect(stored.sets).toEqual({ quantity: true, cause: true })
  })

  it('tell of a change until the signal aborts', async () => {
    const heard: Settings[] = []
    const stop = new AbortController()
    onChange((settings) => heard.push(settings), stop.signal)
    await save({ sets: { quantity: true } })
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    expect(heard[0]?.sets.quantity).toBe(true)
    stop.abort()
    expect(listeners.size).toBe(0)
  })
})

describe('whether a rule is on', () => {
  const loud = { id: 'possibility/cannot-rule-out', quiet: false } as const
  const quiet = { id: 'possibility/bare-modals', quiet: true } as const

  it('follows its set, but a quiet rule waits to be asked', () => {
    expect(isRuleOn(defaults, loud)).toBe(true)
    expect(isRuleOn(defaults, quiet)).toBe(false)
    const without = { ...defaults, sets: { ...defaults.sets, possibility: false } }
    expect(isRuleOn(without, loud)).toBe(false)
  })

  it("is the reader's own choice before anything else", () => {
    const chosen = { ...defaults, rules: { [quiet.id]: true, [loud.id]: false } }
    expect(isRuleOn(chosen, quiet)).toBe(true)
    expect(isRuleOn(chosen, loud)).toBe(false)
  })
})

it('all files on the device are one site', () => {
  expect(siteOf(new URL('file:///home/reader/article.html'))).toBe('file:')
  expect(siteOf(new URL('https://www.example.org:8080/a'))).toBe('www.example.org')
})
