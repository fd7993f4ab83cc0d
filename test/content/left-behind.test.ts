// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { takeAway } from '../../src/content/left-behind.ts'

const highlights = new Map<string, object>()
vi.stubGlobal('CSS', { highlights })

it('marks and card of another version go, and nothing of the page’s', () => {
  for (const name of ['howsure-sure', 'howsure-own-quoted-ground-light', 'howsure-current', 'found'])
    highlights.set(name, {})
  document.body.innerHTML = '<div howsure popover="manual"></div><p howsure>Text.</p><div popover></div>'
  takeAway(document)
  expect([...highlights.keys()]).toEqual(['found'])
  expect(document.body.innerHTML).toBe('<p howsure="">Text.</p><div popover=""></div>')
})
