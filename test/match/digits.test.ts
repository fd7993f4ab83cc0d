import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sums, written } from '../../src/match/digits.ts'

const large = fc.oneof(fc.nat(200), fc.nat(3000), fc.nat(40_000), fc.nat(700_000))

it('reads the numbers that it writes, summed up', () => {
  fc.assert(
    fc.property(fc.array(large, { maxLength: 50 }), (numbers) => {
      const text = numbers.map(written).join('')
      expect(text).toMatch(/^[#-~]*$/)
      let sum = 0
      const expected = [0, ...numbers.map((number) => (sum += number))]
      expect([...sums(new TextEncoder().encode(text), numbers.length)]).toEqual(expected)
    }),
  )
})

it('refuses numbers that are too large', () => {
  expect(() => written(10_000_000)).toThrow(RangeError)
})
