import { expect, it } from 'vitest'
import { load } from '../../src/match/automaton.ts'
import { compile } from '../../src/match/compile.ts'
import { scan } from '../../src/match/scan.ts'

/** The marked parts of a text, for one rule with these phrases. */
function marksOf(text: string, phrases: string[], except: string[] = []): string[] {
  const automaton = load(compile([{ id: 'set/rule', phrases, except }]))
  return scan(text, automaton).map(({ start, end }) => text.slice(start, end))
}

it('finds a phrase however the page sets it', () => {
  const phrase = ["it seems they don't fit"]
  for (const text of [
    'It seems they don’t fit',
    "IT SEEMS THEY DON'T FIT",
    'it\u00a0seems\n   they don\u02bct fit',
    'it se\u00adems they don’t ﬁt',
    'it “seems” they don’t fit',
    '\ufeffit \u200bseems the\u200dy don\u2019t fit',
  ]) {
    expect(marksOf(`So ${text}, it seems`, phrase)).toEqual([text.replace(/^\ufeff/, '')])
  }
})

it('reads every ligature as its letters', () => {
  const words = ['offer', 'fine', 'flag', 'office', 'baffled', 'stop']
  for (const text of ['oﬀer ﬁne ﬂag oﬃce baﬄed ﬅop', 'oﬀer ﬁne ﬂag oﬃce baﬄed ﬆop'])
    expect(marksOf(text, words)).toEqual(text.split(' '))
})

it('asks for two letters before an ending', () => {
  expect(marksOf('a fly, an idly silly ply, and gladly', ['*ly'])).toEqual(['idly', 'silly', 'gladly'])
})

it('never matches across the end of a sentence', () => {
  const phrase = ['it seems']
  for (const text of [
    'Do it. Seems fine',
    'Do it! Seems fine',
    'It? “Seems fine.”',
    'see it.) Seems',
    'end it.Seems',
  ]) {
    expect(marksOf(text, phrase)).toEqual([])
  }
})

it('does not take a full stop inside a sentence for its end', () => {
  expect(marksOf('It pleased Mr. Smith', ['pleased mr smith'])).toEqual(['pleased Mr. Smith'])
  // A letter of any script is an initial.
  expect(marksOf('the É.U. Officials say', ['the _ officials', 'officials say'])).toEqual([
    'the É.U. Officials',
  ])
  expect(marksOf('the U.S. Officials say', ['the _ officials', 'officials say'])).toEqual([
    'the U.S. Officials',
  ])
  expect(
    marksOf('the U.S. officials said, a U.S official said', ['u.s (official | officials) said']),
  ).toEqual(['U.S. officials said', 'U.S official said'])
  expect(marksOf('the no. of likely cases', ['no of likely'])).toEqual(['no. of likely'])
  expect(marksOf('J. Smith said 3.5 more', ['smith said # more'])).toEqual(['Smith said 3.5 more'])
  expect(marksOf('we use e.g. likely words', ['use _ likely'])).toEqual(['use e.g. likely'])
})

it('takes a quotation that begins behind a pause for a sentence of its own', () => {
  expect(marksOf('He said, “Perhaps not.” Or perhaps so', ['^ perhaps'])).toEqual(['Perhaps'])
  expect(marksOf('the so-called “Deep State” is', ['so-called deep state'])).toEqual([
    'so-called “Deep State',
  ])
})

it('lets a phrase begin with a capital that does not stand first in its sentence', () => {
  const spares = ['A_{1,2} officials said']
  expect(marksOf('Ministry sources and Con Edison officials said', ['officials said'], spares)).toEqual([])
  expect(marksOf('Senior officials said so', ['officials said'], spares)).toEqual(['officials said'])
  expect(marksOf('She added, “Senior officials said', ['officials said'], spares)).toEqual(['officials said'])
  expect(marksOf('And Smith may, as Jones', ['[A_ may]', 'as [A_]'])).toEqual(['Smith may', 'Jones'])
  expect(marksOf('Smith may', ['[A_? may]', '^ A_ must'])).toEqual(['may'])
  expect(marksOf('Smith must', ['A_ must'])).toEqual([])
  expect(marksOf('Smith must', ['^ A_ must'])).toEqual(['Smith must'])
})

it('keeps the sign with the figure', () => {
  expect(marksOf('up to $5.5bn, up to 50%, up to 1,000 and up to 5–10%', ['up to [#]'])).toEqual([
    '$5.5bn',
    '50%',
    '1,000',
    '5–10%',
  ])
})

it('stops at brackets, dashes and colons where a phrase asks for no pause', () => {
  expect(marksOf('it (seems) it – seems it: seems it seems', ['it seems'])).toEqual(['it seems'])
  expect(marksOf('officials (who know) said', ['officials , _{1,3} , said'])).toEqual([
    'officials (who know) said',
  ])
})

it('takes an apostrophe at the edge of a word for a quotation mark', () => {
  expect(marksOf("the officials' view and 'officials say' so", ['officials'])).toEqual([
    'officials',
    'officials',
  ])
  expect(marksOf("the official's view", ['official'])).toEqual([])
})

it('prefers the mark that begins first, then the longest, then the earlier rule', () => {
  const rules = [
    { id: 'a/one', phrases: ['some experts'] },
    { id: 'b/two', phrases: ['some experts say', 'experts say so'] },
    { id: 'c/three', phrases: ['some experts say'] },
  ]
  const text = 'And some experts say so.'
  const found = scan(text, load(compile(rules)))
  expect(found.map(({ rule, start, end }) => [rule, text.slice(start, end)])).toEqual([
    ['b/two', 'some experts say'],
  ])
})

it('marks only what is in brackets, however long the context before it was', () => {
  const phrase = ['(it | it now) seems quite [likely that] he']
  expect(marksOf('it seems quite likely that he', phrase)).toEqual(['likely that'])
  expect(marksOf('it now seems quite likely that he', phrase)).toEqual(['likely that'])
})

it('drops a finding that an exception of its own rule overlaps, and only that', () => {
  expect(marksOf('likely voters are likely', ['likely'], ['likely voters'])).toEqual(['likely'])
  const other = [
    { id: 'a/one', phrases: ['likely'], except: ['likely voters'] },
    { id: 'b/two', phrases: ['likely'] },
  ]
  expect(scan('likely voters', load(compile(other))).map(({ rule }) => rule)).toEqual(['b/two'])
})

it('skips rules that are off, and lets what they hid come out', () => {
  const automaton = load(
    compile([
      { id: 'a/long', phrases: ['it seems likely'] },
      { id: 'b/short', phrases: ['seems'] },
    ]),
  )
  const rulesOf = (on: number[]) =>
    scan('it seems likely', automaton, { on: Uint8Array.from(on) }).map((f) => f.rule)
  expect(rulesOf([1, 1])).toEqual(['a/long'])
  expect(rulesOf([0, 1])).toEqual(['b/short'])
  expect(rulesOf([0, 0])).toEqual([])
})

it('reads any text without harm: lone surrogates, emoji, other scripts, very long words and sentences', () => {
  const automaton = load(compile([{ id: 'a/b', phrases: ['it seems'] }]))
  const parts = [
    '\ud800',
    '\udc00x',
    '😀',
    'это',
    '似乎',
    'e\u0301'.repeat(500),
    'x'.repeat(100_000),
    '...!!!???',
    '"\'"\'',
  ]
  const text = `${parts.join(' ')} ${'it seems '.repeat(10_000)}`
  const found = scan(text, automaton)
  // A sentence is cut at 4,096 tokens; the cut may fall inside a match.
  expect(found.length).toBeGreaterThan(9_990)
  for (const { start, end } of found) expect(text.slice(start, end)).toBe('it seems')
})

it('says whether a finding is quoted, by the marks or because the page says so', () => {
  const automaton = load(compile([{ id: 'a/b', phrases: ['likely'] }]))
  const text = 'It is likely. “It is likely,” he said.'
  expect(scan(text, automaton).map((finding) => finding.voice)).toEqual(['writer', 'quoted'])
  expect(scan(text, automaton, { quotes: [{ start: 0, end: 13 }] }).map((finding) => finding.voice)).toEqual([
    'quoted',
    'quoted',
  ])
})

it('tells quoted from unquoted all the way through a long block', () => {
  const automaton = load(compile([{ id: 'a/b', phrases: ['likely'] }]))
  const text = '“It is likely,” he said. It is likely. '.repeat(200)
  const voices = scan(text, automaton).map((finding) => finding.voice)
  expect(voices).toEqual(Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? 'quoted' : 'writer')))
})

it('knows each of many words that several phrases ask for', () => {
  // More than the instructions have short names for (`code.ts`), and longer ones after these.
  const words = Array.from({ length: 1900 }, (_, i) => `w${i}`)
  const automaton = load(
    compile([{ id: 'a/b', phrases: words.flatMap((word) => [`a ${word}`, `b ${word}`]) }]),
  )
  const text = words.map((word) => `A ${word}, b ${word}, c ${word}.`).join(' ')
  expect(scan(text, automaton)).toHaveLength(3800)
})

it('knows abbreviations however many other words came before them', () => {
  const words = Array.from({ length: 1900 }, (_, i) => `w${i}`)
  const automaton = load(
    compile([{ id: 'a/b', phrases: ['pleased mr smith', ...words.map((word) => `a ${word}`)] }]),
  )
  const text = `${words.join(' ')}. It pleased Mr. Smith.`
  expect(scan(text, automaton).map(({ start, end }) => text.slice(start, end))).toEqual(['pleased Mr. Smith'])
})

it('finds a phrase wherever it begins, however far behind stands the word that it cannot do without', () => {
  for (let distance = 1; distance <= 11; distance++) {
    for (const phrase of [`the _{${distance}} zebra`, `the _{0,${distance}} zebra`]) {
      const automaton = load(compile([{ id: 'a/b', phrases: [phrase] }]))
      const found = `the ${'or '.repeat(distance)}zebra`
      for (let before = 0; before < 20; before++) {
        const start = 'so '.repeat(before).length
        expect(
          scan(`${'so '.repeat(before)}${found}.`, automaton),
          `${before} before ${phrase}`,
        ).toMatchObject([{ start, end: start + found.length }])
      }
    }
  }
})

it('counts what leans on others only where another rule of its set finds something in the same text', () => {
  const automaton = load(
    compile([
      { id: 'one/firm', phrases: ['prices will fall'] },
      { id: 'one/leaning', phrases: ['[will] a_'], quiet: true, beside: true },
      { id: 'two/other', phrases: ['it seems'] },
    ]),
  )
  const rulesIn = (text: string, on?: Uint8Array) =>
    scan(text, automaton, on ? { on } : {}).map(({ rule }) => rule)
  expect(automaton.rules.map(({ id, quiet, beside }) => [id, quiet, beside])).toEqual([
    ['one/firm', false, false],
    ['one/leaning', true, true],
    ['two/other', false, false],
  ])
  expect(rulesIn('They will sell. They will buy.')).toEqual([])
  expect(rulesIn('It seems they will sell.')).toEqual(['two/other'])
  expect(rulesIn('They will sell. Prices will fall. They will buy.')).toEqual([
    'one/leaning',
    'one/firm',
    'one/leaning',
  ])
  expect(rulesIn('They will sell. Prices will fall.', Uint8Array.of(0, 1, 1))).toEqual([])
})
