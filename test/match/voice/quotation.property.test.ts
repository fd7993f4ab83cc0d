import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quotationsOf } from '../../../src/match/voice/quotation.ts'

/** Marks that open and close a quotation, and the family that may not be used again within it. */
const styles = [
  { open: '“', close: '”', family: 'double' },
  { open: '"', close: '"', family: 'double' },
  { open: '„', close: '“', family: 'double' },
  { open: '„', close: '”', family: 'double' },
  { open: '‘', close: '’', family: 'single' },
  { open: "'", close: "'", family: 'single' },
  { open: '‚', close: '‘', family: 'single' },
  { open: '«', close: '»', family: 'guillemet' },
  { open: '« ', close: ' »', family: 'guillemet' },
  { open: '»', close: '«', family: 'guillemet' },
] as const

const plain = [
  'river',
  'it',
  'Smith',
  'said',
  'mostly',
  'bread',
  'Ivy',
  'under',
  'time',
  'naïve',
  'straße',
  'over',
]
/** What looks like a mark and is none. */
const traps = [
  "don't",
  'it’s',
  "officials'",
  'states’',
  "'90s",
  '’80s',
  "rock 'n' roll",
  "'tis",
  '’em',
  'O’Neill',
]
const measures = ['a 6" pipe', "a 5' wall", 'a 34" screen']

interface Words {
  readonly kind: 'words'
  readonly words: readonly string[]
}
interface Quote {
  readonly kind: 'quote'
  readonly style: number
  readonly parts: readonly Part[]
  /** What stands before the closing mark. */
  readonly stop: string
}
type Part = Words | Quote

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...plain) },
  { weight: 2, arbitrary: fc.constantFrom(...traps) },
  { weight: 1, arbitrary: fc.constantFrom(...measures) },
)
// Five words and more are no scare quotes; a plain word at the end, as a measure may be read together with what follows.
const words: fc.Arbitrary<Words> = fc
  .tuple(fc.array(word, { minLength: 4, maxLength: 9 }), fc.constantFrom(...plain))
  .map(([list, last]) => ({ kind: 'words', words: [...list, last] }))

const { quote } = fc.letrec<{ quote: Quote; parts: readonly Part[] }>((tie) => ({
  quote: fc.record({
    kind: fc.constant('quote' as const),
    style: fc.nat(styles.length - 1),
    parts: tie('parts'),
    stop: fc.constantFrom('.', ',', '!', '?', '…'),
  }),
  parts: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(words),
    fc.tuple(words, tie('quote'), words),
  ),
}))

const paragraph = fc.array(fc.tuple(words, quote), { minLength: 1, maxLength: 5 })

/** What was written: the text, and its outermost quotations with their families. */
interface Written {
  text: string
  readonly spans: { start: number; end: number; family: string }[]
}

/** Writes a paragraph; `broken` is the outermost quotation that loses its closing mark, `within` that what breaks is in it. */
function write(pairs: readonly (readonly [Words, Quote])[], broken = -1, within = false): Written {
  const written: Written = { text: '', spans: [] }
  pairs.forEach(([before, quote], index) => {
    written.text += `${before.words.join(' ')} `
    const start = written.text.length
    const family = writeQuote(
      written,
      quote,
      new Set(),
      index === broken ? (within ? 'within' : 'this') : undefined,
    )
    written.spans.push({ start, end: written.text.length, family })
    written.text += ' '
  })
  written.text += 'and so on.'
  return written
}

function writeQuote(
  written: Written,
  quote: Quote,
  used: ReadonlySet<string>,
  breaks?: 'this' | 'within',
): string {
  const style = styleOf(quote.style, used)
  const now = new Set([...used, style.family])
  written.text += style.open
  for (const part of quote.parts) {
    if (part.kind === 'words') written.text += `${part.words.join(' ')} `
    else if (now.size < 3) {
      writeQuote(written, part, now, breaks === 'within' ? 'this' : undefined)
      written.text += ' '
    }
  }
  written.text = written.text.trimEnd() + quote.stop
  if (breaks !== 'this') written.text += style.close
  return style.family
}

function styleOf(wanted: number, used: ReadonlySet<string>): (typeof styles)[number] {
  const free = styles.filter(({ family }) => !used.has(family))
  return free[wanted % free.length] ?? styles[0]
}

const placesOf = (text: string) => quotationsOf(text).map(({ start, end }) => ({ start, end }))
const bare = ({ start, end }: { start: number; end: number }) => ({ start, end })

it('finds the outermost quotations, whatever marks are nested in them and whatever apostrophes stand about', () => {
  fc.assert(
    fc.property(paragraph, (pairs) => {
      const { text, spans } = write(pairs)
      expect(placesOf(text)).toEqual(spans.map(bare))
    }),
    { numRuns: 2000 },
  )
})

it('loses no quotation but the one that is not closed', () => {
  fc.assert(
    fc.property(paragraph, fc.nat(), (pairs, pick) => {
      const broken = pick % pairs.length
      const { text, spans } = write(pairs, broken)
      const found = placesOf(text)
      // Those before it are as they were, and those from the next one of its kind on.
      const family = spans[broken]?.family
      const next = spans.findIndex((span, index) => index > broken && span.family === family)
      const kept = spans.filter((_, index) => index < broken || (next >= 0 && index >= next))
      expect(found).toEqual(expect.arrayContaining(kept.map(bare)))
      // What is lost lies between the two.
      const from = spans[broken]?.start ?? 0
      const until = next >= 0 ? (spans[next]?.start ?? 0) : text.length
      for (const { start, end } of found) {
        if (kept.some((span) => span.start === start && span.end === end)) continue
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeLessThanOrEqual(until)
      }
    }),
    { numRuns: 2000 },
  )
})

it('finds a quotation in which another is not closed', () => {
  fc.assert(
    fc.property(paragraph, fc.nat(), (pairs, pick) => {
      const { text, spans } = write(pairs, pick % pairs.length, true)
      expect(placesOf(text)).toEqual(spans.map(bare))
    }),
    { numRuns: 2000 },
  )
})
