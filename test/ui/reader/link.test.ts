import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Report } from '../../../src/shared/messages.ts'
import { follow } from '../../../src/ui/reader/link.ts'
import type { View } from '../../../src/ui/reader/view.ts'

type Listener = (...args: never[]) => void
const { tab } = vi.hoisted(() => {
  /** A browser's event, and `tell` to raise it. */
  const event = () => {
    const listeners = new Set<Listener>()
    return {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
      tell: (...args: unknown[]) => {
        for (const listener of [...listeners]) listener(...(args as never[]))
      },
      listeners,
    }
  }
  type Port = ReturnType<typeof port>
  const port = () => ({
    onMessage: event(),
    onDisconnect: event(),
    postMessage: vi.fn(),
    disconnect: vi.fn(),
  })
  const tab = {
    /** Whether a content script is there to answer. */
    inhabited: true,
    status: 'complete',
    url: 'https://news.example/',
    /** Whether the browser lets us into files. */
    files: false,
    /** Whether the browser lets us into pages without a click. */
    allowed: true,
    /** Whether the browser lets us in. */
    open: true,
    ports: [] as Port[],
    port,
    injected: [] as unknown[],
    onMessage: event(),
    onUpdated: event(),
  }
  return { tab }
})

vi.mock('../../../src/shared/browser.ts', () => ({
  browser: {
    runtime: {
      onMessage: tab.onMessage,
      getURL: () => 'chrome-extension://howsure/',
    },
    extension: { isAllowedFileSchemeAccess: async () => tab.files },
    tabs: {
      onUpdated: tab.onUpdated,
      get: async () => ({ status: tab.status, url: tab.url }),
      connect: () => {
        const port = tab.port()
        tab.ports.push(port)
        queueMicrotask(() => {
          if (tab.inhabited) port.onMessage.tell({ type: 'report', report })
          else port.onDisconnect.tell(port)
        })
        return port
      },
    },
    permissions: { contains: async () => tab.allowed },
    scripting: {
      executeScript: async (what: unknown) => {
        if (!tab.open) throw new Error('Cannot access a chrome:// URL')
        tab.injected.push(what)
        tab.inhabited = true
      },
      insertCSS: async (what: unknown) => {
        if (!tab.open) throw new Error('Cannot access a chrome:// URL')
        tab.injected.push(what)
      },
    },
  },
}))

const report: Report = { state: 'ready', site: 'news.example', scope: 'article', words: 1, findings: [] }
const tabId = 7
let views: View[]
let closing: AbortController

const states = () => views.map((view) => view.state)
const start = (onInView?: (ids: readonly number[]) => void) =>
  follow(tabId, { onView: (view) => views.push(view), onInView }, closing.signal)

beforeEach(() => {
  Object.assign(tab, {
    url: 'https://news.example/',
    inhabited: true,
    status: 'complete',
    open: true,
    allowed: true,
    ports: [],
    injected: [],
  })
  tab.onMessage.listeners.clear()
  tab.onUpdated.listeners.clear()
  views = []
  closing = new AbortController()
})

describe('the popup and its tab', () => {
  it('hear from the page and speak to it', async () => {
    const link = start()
    await vi.waitFor(() => expect(states()).toEqual(['ready']))
    link.send({ type: 'reveal', id: 3 })
    expect(tab.ports[0]?.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'reveal', id: 3 })
    expect(tab.injected).toEqual([])
  })

  it('enter a page that was there before the extension', async () => {
    tab.inhabited = false
    start()
    await vi.waitFor(() => expect(states().at(-1)).toBe('ready'))
    expect(tab.injected).toEqual([{ target: { tabId }, files: ['content.js'] }])
    expect(views.at(-1)).not.toHaveProperty('onlyNow')
  })

  it('know when the click alone has let them in', async () => {
    Object.assign(tab, { inhabited: false, allowed: false })
    start()
    await vi.waitFor(() => expect(views.at(-1)).toMatchObject({ state: 'ready', onlyNow: true }))
  })

  it('know a page that extensions cannot enter', async () => {
    Object.assign(tab, { inhabited: false, open: false })
    start()
    await vi.waitFor(() => expect(states().at(-1)).toBe('closed'))
  })

  it.each([
    [false, true],
    [true, false],
  ])('know a file that is closed to us, if files are let in: %s', async (files, isFile) => {
    Object.assign(tab, { inhabited: false, open: false, url: 'file:///notes.html', files })
    start()
    await vi.waitFor(() => expect(views.at(-1)).toEqual({ state: 'closed', isFile }))
  })

  it('wait for a page that still loads, and do not force it', async () => {
    Object.assign(tab, { inhabited: false, status: 'loading' })
    start()
    await vi.waitFor(() => expect(tab.ports).toHaveLength(1))
    await Promise.resolve()
    expect(states()).not.toContain('closed')
    Object.assign(tab, { inhabited: true, status: 'complete' })
    tab.onUpdated.tell(tabId, { status: 'complete' })
    await vi.waitFor(() => expect(states().at(-1)).toBe('ready'))
    expect(tab.injected).toEqual([])
  })

  it('find each other again after a navigation', async () => {
    start()
    await vi.waitFor(() => expect(states().at(-1)).toBe('ready'))
    tab.ports[0]?.onDisconnect.tell(tab.ports[0])
    await vi.waitFor(() => expect(states().at(-1)).toBe('waiting'))
    tab.onUpdated.tell(99, { status: 'complete' })
    expect(tab.ports).toHaveLength(1)
    tab.onUpdated.tell(tabId, { status: 'complete' })
    await vi.waitFor(() => expect(states().at(-1)).toBe('ready'))
  })

  it('say nothing of waiting where the page answers soon', async () => {
    start()
    await vi.waitFor(() => expect(states()).toEqual(['ready']))
    tab.ports[0]?.onDisconnect.tell(tab.ports[0])
    tab.onUpdated.tell(tabId, { status: 'complete' })
    await vi.waitFor(() => expect(states()).toEqual(['ready', 'ready']))
  })

  it('know what is in view where that is asked for, and only there', async () => {
    const onInView = vi.fn()
    start(onInView)
    await vi.waitFor(() => expect(states()).toEqual(['ready']))
    const [port] = tab.ports
    expect(port?.postMessage).toHaveBeenCalledExactlyOnceWith({ type: 'follow-view' })
    port?.onMessage.tell({ type: 'in-view', ids: [3, 4] })
    expect(onInView).toHaveBeenCalledExactlyOnceWith([3, 4])
    expect(states()).toEqual(['ready'])
    closing.abort()
    closing = new AbortController()
    start()
    await vi.waitFor(() => expect(tab.ports).toHaveLength(2))
    expect(tab.ports[1]?.postMessage).not.toHaveBeenCalled()
  })

  it('part when the popup closes', async () => {
    start()
    await vi.waitFor(() => expect(states().at(-1)).toBe('ready'))
    closing.abort()
    expect(tab.ports[0]?.disconnect).toHaveBeenCalled()
    expect(tab.onUpdated.listeners.size).toBe(0)
  })
})
