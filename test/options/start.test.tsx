// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { compile } from '../../src/match/compile.ts'
import { start } from '../../src/options/start.tsx'
import { emptyStorage, local, sync } from '../shared/storage.ts'
import { note } from '../ui/notes.ts'

vi.mock('../../src/shared/browser.ts', async () => ({
  browser: {
    i18n: (await import('../shared/i18n.ts')).i18n,
    storage: (await import('../shared/storage.ts')).storage,
  },
}))
const rules = [
  {
    id: 'likelihood/likely',
    phrases: ['most likely'],
    except: [],
    marks: ['It is [most likely] so.'],
    spares: ['No.'],
  },
  {
    id: 'sourcing/some',
    phrases: ['some say'],
    except: ['some say so'],
    marks: ['[Some say] it.'],
    spares: ['So.'],
  },
  {
    id: 'certainty/never',
    phrases: ['never once'],
    except: [],
    marks: ['It is [never once] so.'],
    spares: ['Now.'],
    quiet: true,
  },
] as const
const notes = rules.map((rule) => note(rule.id, { name: `About ${rule.id}`, quiet: 'quiet' in rule }))
vi.stubGlobal('__NOTES__', JSON.stringify(notes))
vi.stubGlobal('__RULES__', JSON.stringify(rules))
vi.stubGlobal('__TABLES__', compile(rules))
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/["\\]/g, '\\$&') })

let stop: AbortController
beforeEach(() => {
  emptyStorage()
  stop = new AbortController()
})
afterEach(() => {
  stop.abort()
  render(null, document.body)
})

const open = () => start(document.body, stop.signal)
const part = (id: string) => document.getElementById(id) as HTMLElement
const named = <E extends HTMLElement>(selector: string, name: string, within: Element = document.body) => {
  const all = [...within.querySelectorAll<E>(selector)]
  const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent?.trim()
  const found = all.find((one) => nameOf(one) === name)
  if (!found) throw new Error(`no ${selector} "${name}" among ${all.map(nameOf).join(', ')}`)
  return found
}
const button = (name: string, within?: Element) => named<HTMLButtonElement>('button', name, within)
const field = (label: string, within: Element = document.body) => {
  const { htmlFor } = named<HTMLLabelElement>('label', label, within)
  return document.getElementById(htmlFor) as HTMLInputElement
}
const type = async (into: HTMLInputElement, words: string) => {
  into.value = words
  into.dispatchEvent(new Event('input', { bubbles: true }))
  await tick()
}
const tick = () => new Promise((resolve) => setTimeout(resolve))
const shown = (words: string) => vi.waitFor(() => expect(document.body.textContent).toContain(words))

describe('the rules', () => {
  it('are drawn when their set is unfolded, with phrases and examples when they are', async () => {
    await open()
    const details = document.querySelector('[data-set=sourcing] details') as HTMLDetailsElement
    expect(details.textContent).toContain('1 of 1 rules on')
    expect(document.querySelector('.rule')).toBeNull()
    details.open = true
    await shown('About sourcing/some')
    const rule = details.querySelector('.rule details') as HTMLDetailsElement
    rule.open = true
    await shown('some say so')
    expect(rule.querySelector('.examples .phrase')?.textContent).toBe('Some say')
  })

  it.each([
    ['sourcing/some', false],
    ['certainty/never', true],
  ])(
    'are stored where the reader switches %s, and no more where it is as its set has it again',
    async (id, on) => {
      await open()
      await type(field('Search the rules'), id)
      const toggle = () => document.querySelector<HTMLInputElement>('.rule [role=switch]')
      toggle()?.click()
      await vi.waitFor(() => expect(sync.stored).toEqual({ rules: { [id]: on } }))
      await vi.waitFor(() => expect(toggle()?.checked).toBe(on))
      toggle()?.click()
      await vi.waitFor(() => expect(sync.stored).toEqual({}))
    },
  )

  it('are searched from the slash key, found with their number, and none found says so', async () => {
    await open()
    const search = field('Search the rules')
    await vi.waitFor(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' }))
      expect(document.activeElement).toBe(search)
    })
    await type(search, 'most likely')
    expect(document.querySelector('[role=status].found')?.textContent).toBe('1 rule')
    expect(document.querySelectorAll('.rule')).toHaveLength(1)
    expect(document.querySelector('.rule')?.textContent).toContain('Likelihood')
    await type(search, 'nowhere')
    expect(document.querySelector('[role=status].found')?.textContent).toBe('No rule has “nowhere”.')
    await type(search, '')
    expect(document.querySelectorAll('.family')).toHaveLength(3)
  })

  it('a slash that is typed into a field stays there', async () => {
    await open()
    const phrase = field('Phrase')
    await vi.waitFor(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' }))
      expect(document.activeElement).toBe(field('Search the rules'))
    })
    phrase.focus()
    phrase.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }))
    expect(document.activeElement).toBe(phrase)
  })
})

describe('a phrase of the reader’s', () => {
  it('is refused with a caret under the place of the trouble', async () => {
    await open()
    await type(field('Phrase'), 'some (people say')
    expect(document.querySelector('.trouble pre')?.textContent).toBe('some (people say\n     ▲')
    await shown('This ( is never closed.')
    button('Add phrase').click()
    await tick()
    expect(field('Phrase').selectionStart).toBe(5)
    expect(document.querySelector('.phrase-form [role=alert]')?.textContent).toContain('At character 6')
    expect(sync.stored).toEqual({})
  })

  it('is tried out while it is written, alone or with all that is switched on', async () => {
    await open()
    await type(field('A text to try'), 'Some say it is most likely that they say so.')
    const marks = () => [...document.querySelectorAll('.tried mark')].map((mark) => mark.textContent)
    expect(marks()).toEqual([])
    await type(field('Phrase'), 'they say')
    expect(marks()).toEqual(['they say'])
    named<HTMLLabelElement>('label', 'all that is switched on').click()
    await tick()
    expect(marks()).toEqual(['Some say', 'most likely', 'they say'])
    await shown('3 marks')
  })

  it('is added, changed, removed and brought back, and no phrase is added twice', async () => {
    await open()
    await type(field('Phrase'), 'they  say')
    await type(field('Your note'), 'Who are they?')
    button('Add phrase').click()
    await shown('“they say” is added.')
    expect(sync.stored).toEqual({ ownPhrases: [{ phrase: 'they say', note: 'Who are they?' }] })
    expect(field('Phrase').value).toBe('')
    await type(field('Phrase'), 'they')
    expect(document.querySelector('#own .said')?.textContent).toBe('')
    await type(field('Phrase'), 'they say')
    await shown('You have this phrase already.')

    button('Change “they say”').click()
    await tick()
    const form = document.querySelector('.entries form') as HTMLElement
    expect(field('Your note', form).value).toBe('Who are they?')
    await type(field('Phrase', form), 'they said')
    button('Save phrase').click()
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Change “they said”')))

    button('Remove “they said”').click()
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'))
    expect(sync.stored).toEqual({})
    button('Undo').click()
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Remove “they said”')))
    expect(sync.stored).toEqual({ ownPhrases: [{ phrase: 'they said', note: 'Who are they?' }] })
  })
})

it('a site goes from one list to the other, and an address that is none is said to be', async () => {
  await open()
  const [never, always] = [...part('where').querySelectorAll<HTMLElement>('.site-list')]
  if (!never || !always) throw new Error('the lists are missing')
  await type(field('Address of a site', never), 'https://www.example.org/a')
  button('Add site', never).click()
  await shown('example.org is added.')
  await type(field('Address of a site', always), 'nothing')
  button('Add site', always).click()
  await shown('This is not the address of a site.')
  await type(field('Address of a site', always), 'example.org')
  button('Add site', always).click()
  await shown('taken off the other list')
  expect(sync.stored).toEqual({ alwaysSites: ['example.org'] })
})

describe('a file', () => {
  const choose = async (content: string) => {
    const input = document.querySelector('input[type=file]') as HTMLInputElement
    const file = new File([content], 'mine.json')
    Object.defineProperty(input, 'files', { value: [file], configurable: true })
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }

  it('that is bad changes nothing and says what is wrong, and where', async () => {
    await open()
    await choose('{"howsure":1,"settings":{"ownPhrases":[{"phrase":"so ("}],"sets":{"cause":"yes"}}}')
    await shown('mine.json cannot be used. Nothing was changed.')
    const faults = [...document.querySelectorAll('.faults li')].map((fault) => fault.textContent)
    expect(faults).toEqual([
      'settings.sets.cause "yes" cannot stand here.',
      expect.stringMatching(/^settings\.ownPhrases\[0\] “so \(”: /),
    ])
    expect(sync.stored).toEqual({})
  })

  it('that is good is summed up, used when the reader says so, and taken back', async () => {
    sync.stored.offSites = ['a.example', 7]
    await open()
    await choose('{"howsure":1,"settings":{"offSites":["b.example"],"start":"asked"}}')
    await shown('mine.json would put these settings in the place of yours')
    const changes = [...document.querySelectorAll('.changes li')].map((change) => change.textContent)
    expect(changes).toEqual(['Never here 1 added · 1 removed', 'Which pages are read Only when I ask'])
    expect(sync.stored).toEqual({ offSites: ['a.example', 7] })
    button('Use these settings').click()
    await shown('The settings from mine.json are in use.')
    expect(sync.stored).toEqual({ offSites: ['b.example'], start: 'asked' })
    button('Undo').click()
    await shown('Taken back.')
    expect(sync.stored).toEqual({ offSites: ['a.example', 7] })
  })

  it('that is good can add to what there is, and leave the rest', async () => {
    Object.assign(sync.stored, { offSites: ['a.example', 7], ownPhrases: [{ phrase: 'so', note: 'mine' }] })
    await open()
    await choose(
      '{"howsure":1,"settings":{"offSites":["b.example"],"start":"asked","ownPhrases":[{"phrase":"so"},{"phrase":"they say"}]}}',
    )
    await shown('mine.json would put these settings')
    button('Add to mine').click()
    await shown('What was new in mine.json is added.')
    expect(sync.stored).toEqual({
      offSites: ['a.example', 7, 'b.example'],
      ownPhrases: [
        { phrase: 'so', note: 'mine' },
        { phrase: 'they say', note: '' },
      ],
    })
    button('Undo').click()
    await shown('Taken back.')
    expect(sync.stored.offSites).toEqual(['a.example', 7])
  })

  it('with the same settings changes nothing', async () => {
    await open()
    await choose('{"howsure":1,"settings":{}}')
    await shown('mine.json holds the settings that you have already.')
  })
})

it('everything is reset, and taken back', async () => {
  Object.assign(sync.stored, { sets: { quantity: true, stars: true }, start: 'asked' })
  await open()
  button('Reset everything').click()
  await shown('All settings are as they were at first.')
  expect(sync.stored).toEqual({})
  button('Undo').click()
  await shown('Taken back.')
  expect(sync.stored).toEqual({ sets: { quantity: true, stars: true }, start: 'asked' })
})

describe('the storage', () => {
  it('is said to hold what could not be read, until the reader removes that, with a way back', async () => {
    Object.assign(sync.stored, { sets: { certainty: 'no', quantity: true } })
    Object.assign(local.stored, { 'aside.offSites': 'all' })
    await open()
    await shown('2 entries could not be read. They are kept as they are.')
    const notices = document.querySelector('.notices')
    expect(notices?.textContent).toBe('2 entries could not be read. They are kept as they are. Show')
    expect(part('stored').textContent).toContain('sets.certainty "no"')
    button('Remove what cannot be read').click()
    await shown('What could not be read is removed.')
    expect(notices?.textContent).toBe('')
    expect([sync.stored, local.stored]).toEqual([{ sets: { quantity: true } }, {}])
    button('Undo').click()
    await shown('2 entries could not be read.')
    expect(local.stored).toEqual({ 'aside.offSites': 'all' })
  })

  it('that a newer version has filled, or somebody too full, is read as far as it can be, and keeps the rest', async () => {
    const before = {
      sets: { astrology: true, quantity: true },
      start: 'on-sundays',
      offSites: ['a.example', 'x'.repeat(300)],
      ownPhrases: [{ phrase: 'they say', note: 'x'.repeat(2001) }, { phrase: 'some say' }],
    }
    Object.assign(sync.stored, structuredClone(before))
    await open()
    await shown('4 entries could not be read. They are kept as they are.')
    const listed = [...document.querySelectorAll('[data-notice=unread] li')].map((one) => one.textContent)
    for (const [index, words] of ['sets.astrology', 'offSites[1]', 'start', 'ownPhrases[0]'].entries())
      expect(listed[index]).toContain(words)
    await type(field('Address of a site'), 'b.example')
    button('Add site').click()
    await shown('b.example is added.')
    button('Remove “some say”').click()
    await vi.waitFor(() => expect(sync.stored.ownPhrases).toEqual(before.ownPhrases.slice(0, 1)))
    expect(sync.stored).toEqual({
      ...before,
      offSites: [...before.offSites, 'b.example'],
      ownPhrases: before.ownPhrases.slice(0, 1),
    })
  })

  it('is said to be as it is now, whatever older answer comes later', async () => {
    await open()
    onTestFinished(() => void vi.restoreAllMocks())
    const answers: (() => void)[] = []
    vi.spyOn(sync, 'get').mockImplementation(async (keys) => {
      if (keys === null) await new Promise<void>((resolve) => answers.push(resolve))
      return {}
    })
    const isSettled = () => document.querySelector<HTMLElement>('main')?.dataset.settled
    const change = (site: string) => sync.set({ offSites: [site] })
    await change('a.example')
    await change('b.example')
    await vi.waitFor(() => expect(answers).toHaveLength(2))
    answers[1]?.()
    await vi.waitFor(() => expect(isSettled()).toBe('true'))
    await change('c.example')
    answers[0]?.()
    await tick()
    expect(isSettled()).toBe('false')
    answers[2]?.()
    await vi.waitFor(() => expect(isSettled()).toBe('true'))
  })

  it('is said to hold as much as the browser counts: bytes of keys and values', async () => {
    sync.stored.ownPhrases = [{ phrase: 'ä'.repeat(383), note: '' }]
    await open()
    expect(part('stored').textContent).toContain('0.9 kB of 100 kB.')
  })

  it('that is full is said to be, and the change is kept here', async () => {
    await open()
    sync.refuses = () => true
    await type(field('Address of a site'), 'example.org')
    button('Add site').click()
    await shown('Some settings are kept on this device only')
    await shown('example.org is added.')
    expect(local.stored).toEqual({ 'here.offSites': ['example.org'] })
  })

  it('that takes nothing at all is an error that is said', async () => {
    await open()
    sync.refuses = local.refuses = () => true
    named<HTMLLabelElement>('label', 'A soft background').click()
    await shown('That could not be saved.')
  })
})
