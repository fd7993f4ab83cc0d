import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { changesTo } from '../../src/options/changes.ts'
import { type Fault, fieldsOf, fromFile, toFile } from '../../src/options/file.ts'
import { decode, defaults, type Settings } from '../../src/shared/settings.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }))

const word = fc.stringMatching(/^[a-z]{1,9}$/)
const colour = fc.stringMatching(/^#[0-9a-f]{6}$/)
const sites = fc.uniqueArray(
  word.map((name) => `${name}.example`),
  { maxLength: 5 },
)
const anySettings: fc.Arbitrary<Settings> = fc.record({
  sets: fc.record({ likelihood: fc.boolean(), quantity: fc.boolean(), own: fc.boolean() }).map((some) => ({
    ...defaults.sets,
    ...some,
  })),
  rules: fc.dictionary(
    word.map((name) => `cause/${name}` as const),
    fc.boolean(),
    { noNullPrototype: true },
  ),
  offSites: sites,
  alwaysSites: sites,
  start: fc.constantFrom('articles', 'asked'),
  quotations: fc.boolean(),
  strength: fc.constantFrom('line', 'background', 'both'),
  colours: fc.record({ sure: colour, own: colour }, { requiredKeys: [], noNullPrototype: true }),
  neverPhrases: fc.uniqueArray(word, { maxLength: 5 }),
  ownPhrases: fc.uniqueArray(fc.record({ phrase: word, note: fc.oneof(word, fc.constant('')) }), {
    selector: ({ phrase }) => phrase,
    maxLength: 5,
  }),
})

it('any settings come back from their file as they were, and from the storage too', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      expect(fromFile(toFile(settings))).toEqual({ settings })
      expect(decode(fieldsOf(settings))).toEqual(settings)
    }),
  )
})

it('nothing changes to the same settings, and a change is counted in both directions', () => {
  fc.assert(
    fc.property(anySettings, anySettings, (a, b) => {
      expect(changesTo(a, a)).toEqual([])
      const there = changesTo(a, b)
      const back = changesTo(b, a)
      expect(back.map(({ field }) => field)).toEqual(there.map(({ field }) => field))
      for (const [index, change] of there.entries()) {
        if ('added' in change)
          expect(back[index]).toMatchObject({ removed: change.added, added: change.removed })
      }
    }),
  )
})

const faultsIn = (content: unknown): readonly Fault[] => {
  const read = fromFile(typeof content === 'string' ? content : JSON.stringify(content))
  return 'faults' in read ? read.faults : []
}

it.each<[string, unknown, object]>([
  ['no JSON', '{ "howsure": 1, ', { kind: 'no-json' }],
  ['of something else', { name: 'howsure' }, { kind: 'not-ours' }],
  ['a list', [], { kind: 'not-ours' }],
  ['of a later version', { howsure: 2, settings: {} }, { kind: 'newer', version: '2' }],
  ['without settings', { howsure: 1 }, { kind: 'value', at: 'settings' }],
  [
    'with a field that nobody knows',
    { howsure: 1, settings: { font: 7 } },
    { kind: 'unknown', at: 'settings.font', value: '7' },
  ],
  [
    'with a bad entry',
    { howsure: 1, settings: { sets: { certainty: 'no' } } },
    { kind: 'value', at: 'settings.sets.certainty', value: '"no"' },
  ],
  [
    'with a bad site',
    { howsure: 1, settings: { offSites: ['a.example', 'b c'] } },
    { kind: 'value', at: 'settings.offSites[1]' },
  ],
  [
    'with a bad phrase',
    { howsure: 1, settings: { ownPhrases: [{ phrase: 'so' }, { phrase: 'so' }, { phrase: 'so (' }] } },
    { kind: 'phrase', at: 'settings.ownPhrases[2]', value: 'so (' },
  ],
  ['too large', 'x'.repeat(2_000_001), { kind: 'too-large' }],
])('a file that is %s is refused, and its fault named with its place', (_, content, fault) => {
  expect(faultsIn(content)).toMatchObject([fault])
})
