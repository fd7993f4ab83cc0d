// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { hasLightText, holdHues, variablesOf } from '../../src/page/hues.ts'

afterEach(() => vi.restoreAllMocks())

it.each([
  ['rgb(17, 17, 17)', false],
  ['rgb(102, 102, 102)', false],
  ['rgb(140, 140, 140)', true],
  ['rgba(255, 255, 255, 0.87)', true],
  ['oklch(0.3 0.1 200)', false],
  ['oklab(0.9 0.01 0)', true],
  ['lab(20 5 5)', false],
  ['color(srgb 1 0.98 0.9)', true],
  ['color(display-p3 0.1 0.1 0.2)', false],
])('text of the colour %s is light: %s', (color, light) => {
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({ color } as CSSStyleDeclaration)
  expect(hasLightText(document.body)).toBe(light)
})

it('the reader’s colours are held by an animation that stands still, one at a time, and are gone with it', () => {
  const made: { variables: unknown; target: Element; cancelled: boolean }[] = []
  Element.prototype.animate = function (this: Element, keyframes) {
    const one = { variables: (keyframes as unknown[])[0], target: this, cancelled: false }
    made.push(one)
    const animation = {
      playState: 'running',
      effect: { target: this },
      pause: () => (animation.playState = 'paused'),
      cancel: () => {
        one.cancelled = true
      },
    }
    return animation as unknown as Animation
  }
  const hues = holdHues(() => document.documentElement)
  hues.set({})
  expect(made).toHaveLength(0)
  hues.set({ sure: '#112233' })
  hues.set({ sure: '#112233' })
  expect(made).toHaveLength(1)
  expect(made[0]?.variables).toEqual(variablesOf({ sure: '#112233' }))
  hues.set({ sure: '#445566' })
  expect(made.map(({ cancelled }) => cancelled)).toEqual([true, false])
  hues.clear()
  expect(made.map(({ cancelled }) => cancelled)).toEqual([true, true])
  expect(document.documentElement.getAttributeNames()).toEqual([])
})
