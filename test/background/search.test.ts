import { beforeEach, expect, it, vi } from 'vitest'
import { search } from '../../src/background/search.ts'

const { browser } = vi.hoisted(() => ({ browser: {} as { search?: { query: unknown } } }))
vi.mock('../../src/shared/browser.ts', () => ({ browser }))

beforeEach(() => {
  delete browser.search
})

it('the reader’s own search engine is asked, in a new tab', async () => {
  const query = vi.fn(async () => {})
  browser.search = { query }
  expect(await search('Caldry lights')).toBe(true)
  expect(query).toHaveBeenCalledExactlyOnceWith({ text: 'Caldry lights', disposition: 'NEW_TAB' })
})

it('a browser that cannot, or will not, is no error', async () => {
  expect(await search('Caldry lights')).toBe(false)
  browser.search = { query: vi.fn(() => Promise.reject(new Error('no engine'))) }
  expect(await search('Caldry lights')).toBe(false)
})
