import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { compile } from '../../src/match/compile.ts'
import { askPort, type Request, type ToBackground } from '../../src/shared/messages.ts'
import { defaults } from '../../src/shared/settings.ts'

const { api, events } = vi.hoisted(() => {
  type Listener = (...args: unknown[]) => unknown
  const listeners: [string, Listener][] = []
  /** An event of the browser's. */
  const event = (name: string) => ({ addListener: (listener: Listener) => listeners.push([name, listener]) })
  /** What the last that listens to it answers. */
  const tell = (name: string, ...args: unknown[]) =>
    listeners.reduce<unknown>((last, [to, listener]) => (to === name ? listener(...args) : last), undefined)
  /** What is kept until the extension or the browser ends. */
  function memory() {
    const kept: Record<string, unknown> = {}
    return {
      get: vi.fn(async (key: string) => ({ [key]: kept[key] })),
      set: vi.fn(async (items: object) => void Object.assign(kept, items)),
    }
  }
  return {
    events: { tell },
    api: {
      action: {
        setBadgeText: vi.fn(),
        setBadgeBackgroundColor: vi.fn(),
        setBadgeTextColor: vi.fn(),
        openPopup: vi.fn(async () => {}),
      },
      runtime: {
        onMessage: event('message'),
        onConnect: event('connect'),
        onInstalled: event('installed'),
        sendMessage: vi.fn(async () => {}),
        getURL: (file: string) => `extension://howsure/${file}`,
        getManifest: () => ({ host_permissions: ['https://*/*'] }),
        openOptionsPage: vi.fn(async () => {}),
      },
      tabs: {
        sendMessage: vi.fn(async () => {}),
        create: vi.fn(async () => {}),
        query: vi.fn(async () => [{ id: 1 }, { id: 2 }, {}]),
      },
      storage: { session: memory() },
      scripting: {
        executeScript: vi.fn(async () => [{ documentId: 'next' }]),
        insertCSS: vi.fn(async () => {}),
      },
      commands: { onCommand: event('command') },
      contextMenus: { onClicked: event('menu'), removeAll: vi.fn(async () => {}), create: vi.fn() },
      sidePanel: { open: vi.fn(async () => {}) },
    },
  }
})
vi.mock('../../src/shared/browser.ts', async () => ({
  browser: { ...api, i18n: (await import('../shared/i18n.ts')).i18n },
}))
vi.mock('../../src/background/own-phrases.ts', () => ({
  keepOwnTables: () => {},
  ownAutomaton: async () => undefined,
}))
const { save } = vi.hoisted(() => ({ save: vi.fn() }))
vi.mock('../../src/shared/settings.ts', async (original) => ({
  ...(await original<typeof import('../../src/shared/settings.ts')>()),
  save,
}))
const rules = [
  { id: 'likelihood/likely', phrases: ['most likely'] },
  { id: 'possibility/may', phrases: ['may'], quiet: true },
]
vi.stubGlobal('__TABLES__', compile(rules))
await import('../../src/background/main.ts')
const { enterNext, enterOpenPages } = await import('../../src/background/open-pages.ts')

const tell = (message: unknown, tabId?: number) =>
  events.tell('message', message, tabId === undefined ? {} : { tab: { id: tabId }, frameId: 0 })

beforeEach(() => vi.clearAllMocks())

describe('the badge', () => {
  it.each([
    [7, '7'],
    [1500, '999+'],
    [0, ''],
    [null, ''],
  ])('shows a count of %j as "%s" on its own tab', (count, text) => {
    tell({ type: 'count', count }, 3)
    expect(api.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 3, text })
  })

  it('says that the marks of a page are hidden', () => {
    tell({ type: 'count', count: 7, hidden: true }, 3)
    expect(api.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 3, text: 'off' })
  })

  it('is left alone by what is no count from a tab', () => {
    tell({ type: 'other' }, 3)
    tell({ type: 'count', count: 7 })
    expect(api.action.setBadgeText).not.toHaveBeenCalled()
  })

  it('of a tab that is gone is no error', async () => {
    api.action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 3.'))
    tell({ type: 'count', count: 7 }, 3)
    await vi.waitFor(() => expect(api.action.setBadgeText).toHaveBeenCalled())
  })
})

const into = (tabId: number) => [{ target: { tabId }, files: ['content.js', 'open-before.js'] }]

it('goes into the pages that were open before it came, once, and past those that refuse', async () => {
  // As after an update: until then it is the background that this file has started.
  await api.storage.session.set({ isHere: undefined })
  api.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'))
  await enterOpenPages()
  expect(api.tabs.query).toHaveBeenCalledExactlyOnceWith({ url: ['https://*/*'], discarded: false })
  expect(api.scripting.executeScript.mock.calls).toEqual([into(1), into(2)])
  await enterOpenPages()
  expect(api.scripting.executeScript).toHaveBeenCalledTimes(2)
})

it('goes into the page that comes after one of these, and tries again where it came too early', async () => {
  const { executeScript } = api.scripting
  executeScript.mockRejectedValueOnce(new Error('Frame with ID 0 was removed.'))
  executeScript.mockResolvedValueOnce([{ documentId: 'left' }])
  await events.tell('message', { type: 'left' }, { tab: { id: 3 }, documentId: 'left' })
  await vi.waitFor(() => expect(executeScript.mock.calls).toEqual([into(3), into(3), into(3)]))
})

it('gives up where it may not go into that page', async () => {
  api.scripting.executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'))
  onTestFinished(() => void api.scripting.executeScript.mockResolvedValue([{ documentId: 'next' }]))
  await enterNext(3, 'left')
  expect(api.scripting.executeScript.mock.calls.length).toBeLessThan(10)
})

describe('a key', () => {
  it('goes to the page in front, and not to its frames', () => {
    events.tell('command', 'next-phrase', { id: 3 })
    const message = { type: 'command', command: 'next-phrase' }
    expect(api.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(3, message, { frameId: 0 })
  })

  it('on a page without us is no error', async () => {
    api.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'))
    await events.tell('command', 'next-phrase', { id: 3 })
    expect(api.tabs.sendMessage).toHaveBeenCalled()
  })
})

describe('a page that asks for a part of its script', () => {
  const styles = ['AUTHOR', 'USER'].map((origin) => [
    { target: { tabId: 3, allFrames: true }, files: ['highlight.css'], origin },
  ])

  it('gets it in the frame that asked, with the styles of marks in all frames', async () => {
    await tell({ type: 'load', part: 'reading' }, 3)
    const script = { target: { tabId: 3, frameIds: [0] }, files: ['reading.js'] }
    expect(api.scripting.executeScript).toHaveBeenCalledExactlyOnceWith(script)
    expect(api.scripting.insertCSS.mock.calls).toEqual(styles)
  })

  it('gets them once where they need not be both the author’s and the user’s', async () => {
    const url = vi.spyOn(api.runtime, 'getURL').mockReturnValue('chrome-extension://howsure/')
    await tell({ type: 'load', part: 'reading' }, 3)
    expect(api.scripting.insertCSS.mock.calls).toEqual(styles.slice(0, 1))
    url.mockRestore()
  })

  it('gets the card without them, as they are there', async () => {
    await tell({ type: 'load', part: 'card' }, 3)
    expect(api.scripting.executeScript).toHaveBeenCalledOnce()
    expect(api.scripting.insertCSS).not.toHaveBeenCalled()
  })

  it('gets the styles again for a frame that came later', async () => {
    await tell({ type: 'style' }, 3)
    expect(api.scripting.insertCSS.mock.calls).toEqual(styles)
  })

  it('is left alone where the browser refuses, without an error', async () => {
    api.scripting.executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'))
    await expect(tell({ type: 'load', part: 'reading' }, 3)).resolves.toBeUndefined()
  })
})

it('what is wished for at a card is saved, and the card is told whether it was', async () => {
  const patch = { neverPhrases: { 'most likely': true } }
  save.mockResolvedValueOnce(async () => {}).mockRejectedValueOnce(new Error('full'))
  expect(await tell({ type: 'save', patch }, 3)).toBe(true)
  expect(save).toHaveBeenCalledExactlyOnceWith(patch)
  expect(await tell({ type: 'save', patch }, 3)).toBe(false)
})

describe('what is asked over a port', () => {
  /** Asks over a port, which is closed where there is no answer. */
  function ask(message: ToBackground) {
    const listeners: ((request: Request) => void)[] = []
    const port = {
      name: askPort,
      sender: { tab: { id: 3 }, frameId: 0 },
      onMessage: { addListener: (listener: (request: Request) => void) => listeners.push(listener) },
      postMessage: vi.fn(),
      disconnect: vi.fn(),
    }
    events.tell('connect', port)
    for (const listener of listeners) listener({ id: 7, message })
    return port
  }

  it('is answered there', async () => {
    const { sets, rules } = defaults
    const texts = [{ text: 'Most likely it is so.', quotes: [] }]
    const port = ask({ type: 'scan', texts, switches: { sets, rules } })
    await vi.waitFor(() => expect(port.postMessage).toHaveBeenCalledOnce())
    expect(port.postMessage.mock.calls[0]).toMatchObject([{ id: 7, answer: [[{ start: 0, end: 11 }]] }])
    expect(port.disconnect).not.toHaveBeenCalled()
  })

  it('closes the port where it fails, so that it is asked again', async () => {
    const port = ask({ type: 'scan', texts: [null as never], switches: { sets: defaults.sets, rules: {} } })
    await vi.waitFor(() => expect(port.disconnect).toHaveBeenCalledOnce())
  })
})

describe('texts that a page sends', () => {
  const scan = (rules: object, ...texts: object[]) =>
    tell({ type: 'scan', texts, switches: { sets: defaults.sets, rules } }, 3)
  const text = 'Most likely it may be so.'

  it('are read by the rules that are on there, one by one', async () => {
    const likely = { start: 0, end: 11, rule: 'likelihood/likely', voice: 'writer' }
    const may = { start: 15, end: 18, rule: 'possibility/may', voice: 'writer' }
    const texts = [
      { text: '', quotes: [] },
      { text, quotes: [] },
    ]
    expect(await scan({}, ...texts)).toEqual([[], [likely]])
    expect(await scan({ 'possibility/may': true }, ...texts)).toEqual([[], [likely, may]])
    expect(await scan({ 'likelihood/likely': false }, ...texts)).toEqual([[], []])
  })

  it('are quoted where their markup says so', async () => {
    const quotes = [{ start: 12, end: 25 }]
    const voices = (await scan(
      { 'possibility/may': true },
      { text, quotes: [], quoted: true },
      { text, quotes },
    )) as { voice: string }[][]
    expect(voices.map((found) => found.map(({ voice }) => voice))).toEqual([
      ['quoted', 'quoted'],
      ['writer', 'quoted'],
    ])
  })
})

describe('words that the reader asks about', () => {
  const ask = (selectionText: string | undefined, menuItemId = 'how-sure') =>
    events.tell('menu', { menuItemId, selectionText }, { id: 3, windowId: 5 })
  const take = (windowId: number) => tell({ type: 'take-selection', windowId })

  it('are asked about in the menu of selected text', async () => {
    events.tell('installed', { reason: 'update' })
    await vi.waitFor(() => expect(api.contextMenus.create).toHaveBeenCalled())
    expect(api.contextMenus.create).toHaveBeenCalledExactlyOnceWith({
      id: 'how-sure',
      title: 'How sure is this?',
      contexts: ['selection'],
    })
  })

  it('open the panel at once, and are there for it to take, once, in its own window', async () => {
    ask(' Most likely so. ')
    expect(api.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 5 })
    expect(await take(6)).toBeNull()
    expect(await take(5)).toBe('Most likely so.')
    expect(await take(5)).toBeNull()
  })

  it('are told to a panel that is open already', async () => {
    ask('Most likely so.')
    await vi.waitFor(() =>
      expect(api.runtime.sendMessage).toHaveBeenCalledExactlyOnceWith({ type: 'selection', windowId: 5 }),
    )
    expect(api.action.openPopup).not.toHaveBeenCalled()
  })

  it('open the popup where the browser refuses the panel', async () => {
    api.sidePanel.open.mockRejectedValueOnce(new Error('may only be called in response to a user gesture'))
    ask('Most likely so.')
    await vi.waitFor(() => expect(api.action.openPopup).toHaveBeenCalledExactlyOnceWith({ windowId: 5 }))
  })

  it('are none without words, or in another menu', () => {
    ask('  ')
    ask(undefined)
    ask('Most likely so.', 'other')
    expect(api.sidePanel.open).not.toHaveBeenCalled()
  })
})

describe('the welcome page', () => {
  it('opens when HowSure has just been installed', () => {
    events.tell('installed', { reason: 'install' })
    expect(api.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'extension://howsure/welcome.html' })
  })

  it.each(['update', 'browser_update', 'chrome_update'])('does not open after: %s', (reason) => {
    events.tell('installed', { reason })
    expect(api.tabs.create).not.toHaveBeenCalled()
  })
})

it('the card can ask for the options', () => {
  tell({ type: 'options' }, 3)
  expect(api.runtime.openOptionsPage).toHaveBeenCalledOnce()
})
