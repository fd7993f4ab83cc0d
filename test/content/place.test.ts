import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Box, placeCard } from '../../src/content/place.ts'

const room = { width: 1000, height: 800 }
const card = { width: 320, height: 400 }
const mark = (left: number, top: number, width = 80, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

it('the card opens below its mark, in line with it', () => {
  expect(placeCard(mark(200, 100), card, room)).toMatchObject({ left: 200, top: 128 })
})

it('the card opens above a mark that is low in the window', () => {
  const place = placeCard(mark(200, 700), card, room)
  expect(place.top + card.height).toBe(692)
})

it('the card opens beside its mark in a low window', () => {
  const low = { width: 1000, height: 420 }
  expect(placeCard(mark(200, 200), card, low)).toMatchObject({ left: 288, top: 12 })
  expect(placeCard(mark(800, 200), card, low)).toMatchObject({ left: 472 })
})

it('the card never leaves the window, and covers its mark only where there is no room that is free', () => {
  const marks = fc
    .tuple(
      fc.integer({ min: 0, max: 1400 }),
      fc.integer({ min: -300, max: 1200 }),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 10, max: 90 }),
    )
    .map(([left, top, width, height]) => mark(left, top, width, height))
  const rooms = fc.record({
    width: fc.integer({ min: 320, max: 1600 }),
    height: fc.integer({ min: 200, max: 1200 }),
  })
  fc.assert(
    fc.property(marks, fc.integer({ min: 80, max: 700 }), rooms, (at, tall, window) => {
      const size = { width: Math.min(320, window.width - 16), height: Math.min(tall, window.height - 16) }
      const { left, top, maxHeight } = placeCard(at, size, window)
      const height = Math.min(size.height, maxHeight)
      expect(left).toBeGreaterThanOrEqual(8)
      expect(top).toBeGreaterThanOrEqual(8)
      expect(left + size.width).toBeLessThanOrEqual(window.width - 8)
      expect(top + height).toBeLessThanOrEqual(window.height - 8)
      const covers =
        left < at.right && left + size.width > at.left && top < at.bottom && top + height > at.top
      const free = Math.max(at.top, window.height - at.bottom) - 16
      if (free >= 160) expect(covers).toBe(false)
    }),
    { numRuns: 2000 },
  )
})
