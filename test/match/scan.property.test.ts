import fc from 'fast-check'
import { expect, it } from 'vitest'
import { load } from '../../src/match/automaton.ts'
import { compile } from '../../src/match/compile.ts'
import { scan } from '../../src/match/scan.ts'
import { type ReferenceRule, referenceScan, type Token } from './reference.ts'

// Few words, so that random phrases meet random texts often.
const vocabulary = ['it', 'seems', 'likely', "don't", 'so-called', 'may', 'finely', 'office', '300', 'x']
// Some have words in common, which the tables hold once; entries of the last begin and end alike.
const lists = {
  seem: 'seems | it seems',
  grade: '*ly | x',
  most: "it | seems | likely | don't | so-called | may | office",
  some: "it | seems | likely | don't | so-called | x",
  few: "it | seems | likely | don't | may",
  phrases: 'it | it seems | x seems | x may | it seems likely | likely may office | x likely may',
}

/** A phrase in notation, as a tree of choices that is written down and never read back. */
const { phrase: phraseBody } = fc.letrec<{ phrase: string; item: string }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.constantFrom(
      ...vocabulary,
      '=May',
      '=x',
      '_',
      'A_',
      'a_',
      '#',
      ',',
      ',',
      '*ly',
      ...Object.keys(lists).map((name) => `@${name}`),
    ),
    tie('item').map((item) => (/[?}]$/.test(item) ? item : `${item}?`)),
    fc
      .tuple(tie('item'), fc.integer({ min: 0, max: 1 }), fc.integer({ min: 1, max: 2 }))
      .map(([item, min, more]) => (/[?}]$/.test(item) ? item : `${item}{${min},${min + more}}`)),
    fc.tuple(tie('phrase'), tie('phrase')).map(([a, b]) => `(${a} | ${b})`),
  ),
  phrase: fc.array(tie('item'), { minLength: 1, maxLength: 2 }).map((items) => items.join(' ')),
}))

/** Whole phrases begin with a word or a capital, so that they are always legal; brackets and `^` come at random. */
const phrase = fc
  .tuple(
    fc.constantFrom('', '^ '),
    fc.constantFrom(...vocabulary, '@phrases', 'A_', 'A_{0,2} x', 'A_? @seem', '(A_ | may) _'),
    fc.option(phraseBody, { nil: '' }),
    fc.option(phraseBody, { nil: undefined }),
    fc.constantFrom('', ' \\?'),
  )
  .map(
    ([start, word, context, marked, end]) =>
      start + (marked === undefined ? `${word} ${context}` : `${word} ${context} [${marked} x]`) + end,
  )

const rules: fc.Arbitrary<ReferenceRule[]> = fc
  .array(
    fc.record({
      phrases: fc.array(phrase, { minLength: 1, maxLength: 3 }),
      except: fc.array(phrase, { maxLength: 2 }),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((list) => list.map((rule, i) => ({ id: `set/rule-${i}`, ...rule })))

interface Piece {
  readonly text: string
  readonly token?: Omit<Token, 'start' | 'end'>
  readonly ends?: boolean
}

const word: fc.Arbitrary<Piece> = fc
  .tuple(
    fc.constantFrom(...vocabulary, 'other'),
    fc.boolean(),
    fc.constantFrom('plain', 'curly', 'soft', 'ligature'),
  )
  .map(([plain, capital, form]) => {
    let text = capital ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain
    if (form === 'curly') text = text.replace("'", '’')
    if (form === 'soft' && text.length > 1) text = `${text.charAt(0)}\u00ad${text.slice(1)}`
    if (form === 'ligature') text = text.replace('ffi', 'ﬃ').replace(/^fi/, 'ﬁ')
    return { text, token: { kind: 'word', word: plain, capital: /^[A-Z]/.test(text) } }
  })
const pieces: fc.Arbitrary<Piece> = fc.oneof(
  { weight: 12, arbitrary: word },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Piece>(
      { text: ',', token: { kind: 'pause', word: ',', capital: false } },
      { text: '—', token: { kind: 'pause', word: ',', capital: false } },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<Piece>({ text: '”' }, { text: '»' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Piece>(
      { text: '.', ends: true },
      { text: '?', ends: true, token: { kind: 'question', word: '?', capital: false } },
    ),
  },
)
const gap = fc.constantFrom(' ', '  ', '\u00a0', '\n\t', ' \u200b')

/** A text and the tokens that it was made of, sentence by sentence. */
const texts = fc.array(fc.tuple(pieces, gap, fc.boolean()), { maxLength: 40 }).map((parts) => {
  let text = ''
  const sentences: Token[][] = [[]]
  for (const [i, [piece, space, tight]] of parts.entries()) {
    const sentence = sentences.at(-1) ?? []
    if (piece.token?.kind === 'pause' && (sentence.length === 0 || sentence.at(-1)?.kind === 'pause'))
      continue
    // Two ends in a row are one end: nothing stands between them that could be found.
    if (piece.ends && sentence.length === 0) continue
    if (tight && piece.token?.kind !== 'word') text = text.trimEnd()
    if (piece.token) {
      // A capital stands at the start of each sentence, as the end of the one before could not be told otherwise.
      const first = sentence.length === 0
      const shown = first ? piece.text.charAt(0).toUpperCase() + piece.text.slice(1) : piece.text
      const capital = piece.token.kind === 'word' && /^[A-Z]/.test(shown)
      if (first && piece.token.kind === 'word' && /^ﬁ/i.test(shown)) continue
      sentence.push({ ...piece.token, capital, start: text.length, end: text.length + shown.length })
      text += shown + space
    } else text += piece.text + space
    // What follows a full stop decides whether it ends a sentence: keep to words, which then get their capital.
    if (piece.ends && sentence.some((token) => token.kind === 'word') && i < parts.length) sentences.push([])
  }
  return { text, sentences }
})

it('finds what the reference matcher finds, on random phrases and random texts', () => {
  fc.assert(
    fc.property(rules, texts, (someRules, { text, sentences }) => {
      const packed = compile(someRules, lists)
      const expected = referenceScan(sentences, someRules, lists)
      // With room for all that a text needs, and with next to none, when all is forgotten time and again.
      for (const most of [undefined, 1]) {
        const automaton = load(packed, most)
        // The second time over, what is remembered is used.
        for (const found of [scan(text, automaton), scan(text, automaton)]) {
          expect(found.map(({ start, end, rule }) => ({ start, end, rule }))).toEqual(expected)
        }
      }
    }),
    { numRuns: 400 },
  )
}, 60_000)
