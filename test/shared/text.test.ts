import { readdirSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { numeral } from '../../src/shared/text.ts'

const i18n = vi.hoisted(() => ({ getUILanguage: (): string => 'en' }))
vi.mock('../../src/shared/browser.ts', () => ({ browser: { i18n } }))

it.each(readdirSync('_locales'))('numbers are written as in %s, the small ones too', (language) => {
  vi.spyOn(i18n, 'getUILanguage').mockReturnValue(language)
  for (const number of [0, 7, 40, 999, 1000, 2000, 12_345, 0.5, -3])
    expect(numeral(number)).toBe(number.toLocaleString(language))
  expect(numeral('1000')).toBe('1000')
})
