import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ownPhraseOf, ownRuleId } from '../../src/shared/own-phrases.ts'
import {
  decode,
  defaults,
  isRuleOn,
  load,
  onChange,
  type Settings,
  save,
  saveFields,
  siteOf,
} from '../../src/shared/settings.ts'
import { emptyStorage, listeners, local, sync } from './storage.ts'

const { stored } = sync

vi.mock('../../src/shared/browser.ts', async () => ({
  browser: { storage: (await import('./storage.ts')).storage },
}))

beforeEach(emptyStorage)

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

  it('keep what a reader chooses of looks, sites and phrases, each change alone', async () => {
    await save({
      start: 'asked',
      quotations: false,
      strength: 'both',
      colours: { sure: '#AA0055', own: '#0055aa' },
    })
    await save({ alwaysSites: { 'blog.example': true }, neverPhrases: { 'It  is\nLikely': true } })
    await save({ ownPhrases: [{ now: { phrase: 'many  people say', note: ' Which people? ' } }] })
    expect(await load()).toEqual({
      ...defaults,
      start: 'asked',
      quotations: false,
      strength: 'both',
      colours: { sure: '#aa0055', own: '#0055aa' },
      alwaysSites: ['blog.example'],
      neverPhrases: ['it is likely'],
      ownPhrases: [{ phrase: 'many people say', note: 'Which people?' }],
    })
    await save({ start: 'articles', quotations: true, strength: 'line', colours: { sure: null, own: null } })
    await save({ alwaysSites: { 'blog.example': false }, neverPhrases: { 'it is likely': false } })
    await save({ ownPhrases: [{ was: 'many people say' }] })
    expect(stored).toEqual({})
  })

  it('hold each phrase once, and a changed one in its old place', async () => {
    const phrases = async () => (await load()).ownPhrases.map(({ phrase, note }) => `${phrase}: ${note}`)
    for (const phrase of ['one', 'two', 'three']) await save({ ownPhrases: [{ now: { phrase, note: '' } }] })
    await save({ ownPhrases: [{ was: 'two', now: { phrase: 'second', note: 'new' } }] })
    expect(await phrases()).toEqual(['one: ', 'second: new', 'three: '])
    await save({ ownPhrases: [{ was: 'one', now: { phrase: 'three', note: 'moved' } }] })
    expect(await phrases()).toEqual(['three: moved', 'second: new'])
    expect(stored.ownPhrases).toHaveLength(2)
    const twice = decode({
      ownPhrases: [
        { phrase: 'a', note: '1' },
        { phrase: 'a', note: '2' },
      ],
    })
    expect(twice.ownPhrases).toEqual([{ phrase: 'a', note: '1' }])
  })

  it('lose no good entry to a bad one beside it', () => {
    const settings = decode({
      sets: { likelihood: false, certainty: 'no', astrology: true, quantity: true },
      rules: { 'cause/linked': true, 'cause/tied': 1, nonsense: true, 'astrology/stars': true },
      offSites: ['good.example', 7, '', null, 'good.example', 'other.example', `${'x'.repeat(300)}.example`],
      start: 'sometimes',
      colours: { sure: '#123456', source: 'green', hue: '#123456' },
      ownPhrases: [{ phrase: 'x'.repeat(9999), note: '' }, { phrase: 'some say' }, 'some say', { note: 'x' }],
    })
    expect(settings.start).toBe('articles')
    expect(settings.colours).toEqual({ sure: '#123456' })
    expect(settings.ownPhrases).toEqual([{ phrase: 'some say', note: '' }])
    expect(settings.sets).toEqual({ ...defaults.sets, likelihood: false, quantity: true })
    expect(settings.rules).toEqual({ 'cause/linked': true })
    expect(settings.offSites).toEqual(['good.example', 'other.example'])
  })

  it('say what they could not read, and where', () => {
    const unread: string[] = []
    decode(
      {
        sets: { certainty: 'no', quantity: true },
        rules: 'all',
        offSites: ['good.example', 7],
        quotations: 'yes',
        ownPhrases: [{ phrase: '' }],
      },
      ({ field, entry }) => unread.push(entry === undefined ? field : `${field} ${entry}`),
    )
    expect(unread).toEqual(['sets certainty', 'rules', 'offSites 1', 'quotations', 'ownPhrases 0'])
  })

  it.each([null, 'text', 12, [], [{}], true])('read %j in place of a field as nothing stored', (value) => {
    const lists = typeof value === 'object' ? {} : value
    const one = { start: value, strength: value, quotations: value === true ? 'true' : value }
    expect(decode({ sets: value, rules: value, colours: value, offSites: lists, ...one })).toEqual(defaults)
    expect(decode({ alwaysSites: lists, neverPhrases: lists, ownPhrases: lists })).toEqual(defaults)
  })

  it('keep of lists that are too long what they can use', () => {
    const unread: unknown[] = []
    const phrases = Array.from({ length: 1002 }, (_, n) => ({ phrase: `word ${n}`, note: '' }))
    const settings = decode({ ownPhrases: [...phrases, phrases[0]] }, (entry) => unread.push(entry))
    expect(settings.ownPhrases).toEqual(phrases.slice(0, 1000))
    expect(unread).toEqual(['1000', '1001'].map((entry) => ({ field: 'ownPhrases', entry })))
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

  it('keep on saving what is too long or too much to be read', async () => {
    const phrases = Array.from({ length: 1002 }, (_, n) => ({ phrase: `word ${n}`, note: '' }))
    const tooLarge = {
      ownPhrases: [{ phrase: 'x'.repeat(501) }, { phrase: 'so', note: 'x'.repeat(2001) }, ...phrases],
      neverPhrases: ['x'.repeat(501)],
      offSites: [`${'x'.repeat(254)}.example`],
    }
    Object.assign(stored, structuredClone(tooLarge), { astrology: { stars: 5 } })
    expect((await load()).ownPhrases).toEqual(phrases.slice(0, 1000))
    await save({
      ownPhrases: [{ was: 'word 0' }],
      neverPhrases: { perhaps: true },
      offSites: { 'a.example': true },
    })
    expect(stored).toEqual({
      ownPhrases: tooLarge.ownPhrases.filter(({ phrase }) => phrase !== 'word 0'),
      neverPhrases: [...tooLarge.neverPhrases, 'perhaps'],
      offSites: [...tooLarge.offSites, 'a.example'],
      astrology: { stars: 5 },
    })
    // One place more is free now.
    expect((await load()).ownPhrases).toHaveLength(1000)
  })

  it('put aside what stands where a list should, before something is saved in its place', async () => {
    Object.assign(stored, { offSites: { newer: ['kind.example'] } })
    await save({ offSites: { 'a.example': true } })
    expect(stored.offSites).toEqual(['a.example'])
    expect(local.stored).toEqual({ 'aside.offSites': { newer: ['kind.example'] } })
  })

  it('stay on this device where there is no more room in what is synced, until there is', async () => {
    sync.refuses = (values) => 'offSites' in values
    await saveFields({ offSites: ['a.example'], start: 'asked' })
    expect(stored).toEqual({ start: 'asked' })
    expect((await load()).offSites).toEqual(['a.example'])
    await save({ offSites: { 'b.example': true } })
    expect((await load()).offSites).toEqual(['a.example', 'b.example'])
    await save({ offSites: { 'b.example': true } })
    expect(local.stored['here.offSites']).toEqual(['a.example', 'b.example'])
    sync.refuses = () => false
    await save({ offSites: { 'c.example': true } })
    expect(stored.offSites).toEqual(['a.example', 'b.example', 'c.example'])
    expect(local.stored).toEqual({})
  })

  it('take back on this device what is synced and cannot be changed there', async () => {
    Object.assign(stored, { offSites: ['a.example'] })
    sync.isOff = true
    await save({ offSites: { 'a.example': false } })
    sync.isOff = false
    expect((await load()).offSites).toEqual([])
  })

  it('are not written over where they could not be read', async () => {
    Object.assign(stored, { offSites: ['a.example'] })
    sync.isMute = true
    await save({ offSites: { 'b.example': true } })
    expect(stored).toEqual({ offSites: ['a.example'] })
    expect((await load()).offSites).toEqual(['b.example'])
  })

  it('refuse a change that can be kept nowhere', async () => {
    sync.refuses = local.refuses = () => true
    await expect(save({ start: 'asked' })).rejects.toThrow()
    expect(await load()).toEqual(defaults)
  })

  it('are put back by the undo of a change, whatever they were', async () => {
    const before = { offSites: [{ site: 'newer.example' }, 'a.example'], sets: { quantity: true } }
    Object.assign(stored, structuredClone(before))
    const undo = await save({ offSites: { 'a.example': false }, start: 'asked' })
    await save({ quotations: false })
    await undo()
    expect(stored).toEqual({ ...before, quotations: false })
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
    sync.refuses = () => true
    await save({ offSites: { 'a.example': true } })
    await save({ sets: { quantity: false } })
    expect(heard.map(({ sets, offSites }) => [sets.quantity, offSites])).toEqual([
      [true, []],
      [true, ['a.example']],
      [false, ['a.example']],
    ])
    sync.refuses = () => false
    await save({ offSites: { 'b.example': true } })
    expect(heard.at(-1)?.offSites).toEqual(['a.example', 'b.example'])
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

it("a reader's phrase has an id of its own, whatever stands beside it", () => {
  const phrases = ['many people say', 'many people said'].map((phrase) => ({ phrase, note: '' }))
  const ids = phrases.map(({ phrase }) => ownRuleId(phrase))
  expect(new Set(ids).size).toBe(2)
  // Readers' settings name rules by their ids: another way to make them would forget what was switched.
  expect(ids[0]).toBe('own/zpe3r6')
  expect(ids.map((id) => ownPhraseOf(phrases, id))).toEqual(phrases)
  expect(ownPhraseOf(phrases, 'likelihood/probably')).toBeUndefined()
  expect(decode({ rules: { [ids[0] ?? '']: false } }).rules).toEqual({ [ids[0] ?? '']: false })
})

it('a site is a host with or without www, and all files on the device are one site', () => {
  expect(siteOf(new URL('file:///home/reader/article.html'))).toBe('file:')
  expect(siteOf(new URL('https://www.example.org:8080/a'))).toBe('example.org')
  expect(siteOf(new URL('https://www.org/'))).toBe('www.org')
  expect(decode({ offSites: ['www.example.org', 'example.org'] }).offSites).toEqual(['example.org'])
})
