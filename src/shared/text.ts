import type messages from '../../_locales/en/messages.json'
import { browser } from './browser.ts'

/** A key of `_locales/en/messages.json`, the text that all translations follow. */
export type TextKey = keyof typeof messages

/** A key with its plural forms: `foundInArticle` where there is a `foundInArticle_other`. */
export type CountedKey = TextKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never

/**
 * A text of the interface in the browser's language, English where there is no translation. `$1`, `$2` … in it are
 * replaced by the values.
 */
export function text(key: TextKey, ...values: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(numeral))
}

/**
 * A text that depends on a number, which is its `$1`. Languages differ in how many forms they need: `<key>_one`,
 * `<key>_few` and `<key>_many` where the language has them (Unicode CLDR names them), else `<key>_other`.
 */
export function counted(key: CountedKey, n: number, ...values: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(browser.i18n.getUILanguage()).select(n)
  const all = [n, ...values].map(numeral)
  return browser.i18n.getMessage(`${key}_${form}`, all) || browser.i18n.getMessage(`${key}_other`, all)
}

/**
 * A number as the reader's language writes it; a text as it is. Small ones are written alike in all languages that we have,
 * and what writes them takes a browser 20 ms to make ready, which would be half of what a popup takes to be drawn.
 */
export function numeral(value: string | number): string {
  if (typeof value === 'string') return value
  return Number.isInteger(value) && Math.abs(value) < 1000
    ? String(value)
    : value.toLocaleString(browser.i18n.getUILanguage())
}

/** Whether the reader's language is English, as the rules and what is said about them are. */
export function isEnglish(): boolean {
  return browser.i18n.getUILanguage().startsWith('en')
}
