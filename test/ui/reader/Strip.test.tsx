// @vitest-environment jsdom
import { render } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ListedFinding } from '../../../src/shared/messages.ts'
import { Strip } from '../../../src/ui/reader/Strip.tsx'
import { shapesOf } from '../../../src/ui/reader/strip-paths.ts'

vi.mock('../../../src/shared/browser.ts', async () => ({
  browser: { i18n: (await import('../../shared/i18n.ts')).i18n },
}))

const finding = (id: number, place: number, more: Partial<ListedFinding> = {}): ListedFinding => ({
  id,
  rule: 'likelihood/a',
  phrase: `phrase ${id}`,
  before: '',
  after: '',
  voice: 'writer',
  place,
  ...more,
})

const onGo = vi.fn()
const onEnter = vi.fn()
const findings = [finding(10, 0), finding(11, 0.5), finding(12, 0.505), finding(13, 1)]
const show = (open: number | null = null, inView: number[] = []) =>
  render(
    <Strip findings={findings} open={open} inView={new Set(inView)} onGo={onGo} onEnter={onEnter} />,
    document.body,
  )
const strip = () => document.querySelector('[role=slider]')
const press = (key: string) => strip()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
/** Clicks at a place from 0 to 1 of a strip that is 100 px wide. */
const clickAt = (place: number) =>
  strip()?.dispatchEvent(new MouseEvent('click', { clientX: 1000 + place * 100, bubbles: true }))

beforeEach(() => {
  render(null, document.body)
  vi.clearAllMocks()
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(1000, 0, 100, 20))
})

describe('the strip for the keyboard', () => {
  it.each([
    ['ArrowRight', null, 10],
    ['ArrowRight', 11, 12],
    ['ArrowLeft', 11, 10],
    ['ArrowLeft', 10, 10],
    ['ArrowRight', 13, 13],
    ['Home', 12, 10],
    ['End', null, 13],
    ['PageDown', 10, 13],
  ])('%s from %s leads to %s', (key, open, to) => {
    show(open)
    press(key)
    expect(onGo).toHaveBeenCalledExactlyOnceWith(to)
  })

  it('Enter goes on to the note, once a phrase is chosen; other keys stay with the page', () => {
    show()
    press('Enter')
    press('a')
    expect(onEnter).not.toHaveBeenCalled()
    show(11)
    press('Enter')
    expect(onEnter).toHaveBeenCalledOnce()
    expect(onGo).not.toHaveBeenCalled()
  })

  it('says in words which phrase it is at', () => {
    show()
    expect(strip()?.getAttribute('aria-valuetext')).toBe('4 phrases, none chosen')
    show(11)
    expect(strip()?.getAttribute('aria-valuenow')).toBe('2')
    expect(strip()?.getAttribute('aria-valuetext')).toBe('Phrase 2 of 4: phrase 11. Likelihood.')
  })
})

describe('a click in the strip', () => {
  it.each([
    [0.02, 10],
    [0.3, 11],
    [0.8, 13],
  ])('at %s means the nearest phrase', (place, id) => {
    show()
    clickAt(place)
    expect(onGo).toHaveBeenCalledExactlyOnceWith(id)
  })

  it('goes through phrases that stand close together, one after the other', () => {
    show(11)
    clickAt(0.5)
    expect(onGo).toHaveBeenLastCalledWith(12)
    show(12)
    clickAt(0.5)
    expect(onGo).toHaveBeenLastCalledWith(11)
  })
})

describe('what the strip draws', () => {
  it('is a tick for each phrase, in the style of its family, dashed in a quotation', () => {
    const shapes = shapesOf([
      finding(0, 0.25),
      finding(1, 0.5, { rule: 'sourcing/b' }),
      finding(2, 0.5),
      finding(3, 0.75, { rule: 'cause/c', voice: 'quoted' }),
    ])
    expect(shapes).toEqual([
      { style: 'tick sure', path: 'M250 0V1M500 0V1' },
      { style: 'tick source', path: 'M500 0V1' },
      { style: 'tick gap', path: 'M500 0V1' },
      { style: 'tick unsaid quoted', path: 'M750 0V1' },
    ])
  })

  it('is bars where ticks would run together: the part with most phrases reaches the top', () => {
    const many = Array.from({ length: 300 }, (_, id) => finding(id, id < 200 ? 0 : 0.999))
    const [bars, ...more] = shapesOf(many)
    expect(more).toEqual([])
    expect(bars?.style).toBe('bar sure')
    expect(bars?.path).toMatch(/^M0 0h12.5v1h-12.5zM983.333 0.5h12.5v0.5h-12.5z$/)
  })
})
