import { beforeEach, expect, it, vi } from 'vitest'

type Listener = (message: unknown, sender: { tab?: { id?: number } }) => void
const { action, heard } = vi.hoisted(() => ({
  action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn() },
  heard: [] as Listener[],
}))
vi.mock('../../src/shared/browser.ts', () => ({
  browser: {
    action,
    runtime: {
      onMessage: { addListener: (listener: Listener) => heard.push(listener) },
      onInstalled: { addListener: () => {} },
    },
  },
}))
await import('../../src/background/main.ts')

const tell = (message: unknown, tabId?: number) => {
  for (const listener of heard) listener(message, tabId === undefined ? {} : { tab: { id: tabId } })
}

beforeEach(() => vi.clearAllMocks())

it.each([
  [7, '7'],
  [1500, '999+'],
  [0, ''],
  [null, ''],
])('a count of %j is shown as "%s" on its own tab', (count, text) => {
  tell({ type: 'count', count }, 3)
  expect(action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 3, text })
})

it('what is no count from a tab changes nothing', () => {
  tell({ type: 'other' }, 3)
  tell({ type: 'count', count: 7 })
  expect(action.setBadgeText).not.toHaveBeenCalled()
})

it('a tab that is gone is no error', async () => {
  action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 3.'))
  tell({ type: 'count', count: 7 }, 3)
  await vi.waitFor(() => expect(action.setBadgeText).toHaveBeenCalled())
})
