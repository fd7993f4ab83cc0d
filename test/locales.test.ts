import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/** The texts of the interface: none missing, none unused, and all translations shaped like the English. */

const root = path.resolve(import.meta.dirname, '..')

interface Message {
  readonly message: string
  readonly description?: string
}
const read = (locale: string): Record<string, Message> =>
  JSON.parse(readFileSync(path.join(root, '_locales', locale, 'messages.json'), 'utf8'))

const locales = readdirSync(path.join(root, '_locales'))
const english = read('en')
const keys = Object.keys(english)

/** Everything that may name a key: the programs, and the manifest. */
const sources = [
  ...readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|html)$/.test(file) && !file.startsWith('rules'))
    .map((file) => readFileSync(path.join(root, 'src', file), 'utf8')),
  readFileSync(path.join(root, 'manifest.json'), 'utf8'),
].join('\n')

/** The keys that the code names: in quotes, `__MSG_key__`, or as a template with one part left open. */
const named = [...sources.matchAll(/['"`]([a-zA-Z]\w*(?:\$\{[^}]*\}\w*)?)['"`]|__MSG_(\w+)__/g)].map(
  ([, quoted, inManifest]) =>
    new RegExp(
      `^${(quoted ?? inManifest ?? '').replace(/\$\{[^}]*\}/, '[a-zA-Z]+')}(_(one|few|many|other))?$`,
    ),
)

test('every English text has a description for translators', () => {
  expect(keys.filter((key) => !english[key]?.description)).toEqual([])
})

test('every text is used somewhere', () => {
  expect(keys.filter((key) => !named.some((pattern) => pattern.test(key)))).toEqual([])
})

test('a description fits into the stores', () => {
  for (const locale of locales)
    expect(read(locale).extensionDescription?.message.length, locale).toBeLessThanOrEqual(132)
})

/** A key without its plural form. */
const base = (key: string) => key.replace(/_(one|few|many|other)$/, '')
const values = (message = '') => [...new Set(message.match(/\$\d/g) ?? [])].sort()

describe.each(locales)('the texts in %s', (locale) => {
  const texts = read(locale)

  test('are there, all of them, in every plural form that the language has', () => {
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories
    const wanted = keys.flatMap((key) => {
      if (!key.endsWith('_other')) return /_one$/.test(key) ? [] : [key]
      return forms.map((form) => `${base(key)}_${form}`)
    })
    expect(wanted.filter((key) => !texts[key])).toEqual([])
  })

  test('are no more than the English ones', () => {
    const known = new Set(keys.map(base))
    expect(Object.keys(texts).filter((key) => !known.has(base(key)))).toEqual([])
  })

  test('are not empty, and have the values that the English ones have', () => {
    for (const [key, { message }] of Object.entries(texts)) {
      expect(message.trim(), key).toBe(message)
      expect(message, key).not.toBe('')
      const model = english[key] ?? english[`${base(key)}_other`]
      if (!/_(one|few|many)$/.test(key)) expect(values(message), key).toEqual(values(model?.message))
    }
  })
})
