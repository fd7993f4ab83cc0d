/**
 * The texts that speed is measured on. They are made, so that anybody can run the benchmark: the rules' own examples, a
 * few in a paragraph, among sentences about nothing. Marks lie about as thick in them as in the news: two in 100 words.
 */
import { rules } from '../../src/rules/index.ts'
import { Random } from './random.ts'

const people =
  'editor teacher driver mayor farmer painter neighbour clerk nurse pilot baker singer captain'.split(' ')
const things =
  'bridge report school garden harbour budget letter train road council market window library engine river kitchen hospital village office meeting contract museum station ticket camera paper building field ship table'.split(
    ' ',
  )
const kinds =
  'old new small long red quiet local wooden narrow bright heavy early public empty northern simple green famous'.split(
    ' ',
  )
const acts =
  'opened closed painted repaired sold bought moved visited measured carried counted left finished crossed watched printed emptied cleaned ordered described'.split(
    ' ',
  )
const places = [
  'in the morning',
  'near the river',
  'after the meeting',
  'on Tuesday',
  'with two friends',
  'for the first time',
  'at the end of the road',
  'before the summer',
  'in 1987',
  'behind the station',
  'for 40 euros',
  'under the roof',
]
const syllables = 'ka mor len ti sa von ber ri du han lo wick ster ma pel'.split(' ')

/** Paragraphs of about `length` UTF-16 units in all. */
export function ordinaryText(length: number, seed = 1): string[] {
  const random = new Random(seed)
  const examples = rules.flatMap(({ marks, spares }) => [...marks, ...spares.slice(0, 2)])
  const paragraphs: string[] = []
  for (let size = 0; size < length; ) {
    const sentences = Array.from({ length: random.between(2, 6) }, () =>
      random.next() < 0.22 ? random.pick(examples).replace(/[[\]]/g, '') : sentence(random),
    )
    const paragraph = sentences.join(' ')
    paragraphs.push(paragraph)
    size += paragraph.length
  }
  return paragraphs
}

function sentence(random: Random): string {
  const clauses = Array.from({ length: random.between(1, 3) }, () => clause(random))
  const text = clauses.join(random.pick([', and ', '; ', ' while ', ', which is why ', ' because ']))
  const end = random.next() < 0.05 ? '?' : '.'
  if (random.next() < 0.12) return `“${capitalised(text)},” said ${name(random)} ${name(random)}.`
  return capitalised(text) + end
}

function clause(random: Random): string {
  const who =
    random.next() < 0.3
      ? name(random)
      : `the ${random.next() < 0.4 ? `${random.pick(kinds)} ` : ''}${random.pick(people)}`
  const what = `${random.pick(['the', 'a', 'his', 'her', 'their', 'this'])} ${random.pick(kinds)} ${random.pick(things)}`
  const of = random.next() < 0.3 ? ` of the ${random.pick(things)}` : ''
  return `${who} ${random.pick(acts)} ${what}${of} ${random.pick(places)}`
}

function name(random: Random): string {
  return capitalised(Array.from({ length: random.between(2, 4) }, () => random.pick(syllables)).join(''))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Texts that are hard on a matcher, each of about `length` UTF-16 units. */
export function worstTexts(length: number): Record<string, string[]> {
  const marks = rules.flatMap((rule) => [...rule.marks])
  const random = new Random(7)
  const filled = (next: () => string): string[] => {
    const paragraphs: string[] = []
    for (let size = 0; size < length; ) {
      const paragraph = next()
      paragraphs.push(paragraph)
      size += paragraph.length
    }
    return paragraphs
  }
  const many = (piece: () => string, size: number) => {
    let text = ''
    while (text.length < size) text += piece()
    return text
  }
  return {
    'prefixes only': filled(() =>
      many(() => `${random.pick(marks).replace(/[[\]]/g, '').split(' ').slice(0, 3).join(' ')} `, 600),
    ),
    'all matches': filled(() => many(() => `${/\[(.+?)\]/.exec(random.pick(marks))?.[1] ?? ''}. `, 600)),
    'it is it is it is': filled(() => 'it is '.repeat(100)),
    'no spaces': ['x'.repeat(length)],
    'quotation marks only': filled(() => '“”"‘’'.repeat(120)),
    'one endless sentence': [ordinaryText(length).join(' ').replace(/[.?!]/g, '').toLowerCase()],
  }
}

/** Different phrases, of two to five words that texts hold. */
export function generatedPhrases(count: number): string[] {
  const random = new Random(3)
  const words = [
    ...new Set(
      ordinaryText(200_000, 5)
        .join(' ')
        .toLowerCase()
        .match(/\b[a-z]+\b/g) ?? [],
    ),
  ]
  const common = 'the of and to a in is that it for was on as with he be by at his this'.split(' ')
  const phrases = new Set<string>()
  while (phrases.size < count) {
    const length = random.between(2, 5)
    const parts = Array.from({ length }, (_, i) => {
      const word = () => (random.next() < 0.3 ? random.pick(common) : random.pick(words))
      const dice = random.next()
      if (dice < 0.2) return `(${word()} | ${word()})`
      return dice < 0.3 && i > 0 && i < length - 1 ? `${word()}?` : word()
    })
    phrases.add(parts.join(' '))
  }
  return [...phrases]
}
