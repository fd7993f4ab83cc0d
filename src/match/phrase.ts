import { fenced, shortest, startsOpen } from './beginning.ts'

/**
 * The phrase notation: a phrase says which runs of words are meant.
 *
 *     it seems that        these words, in any case, with any white space between them
 *     so-called don't u.s  hyphens, apostrophes and stops inside a word belong to it ("U.S.": without its last stop)
 *     =May                 this word with its first letter in exactly this case
 *     (a | b c)            one of these
 *     very?  (that)?       may be missing
 *     @seem                one of a list in `src/rules/words.ts`; an entry of a list is in this notation too
 *     _                    any one word
 *     A_                   any word that begins with a capital letter; where a match begins with it, one that is not the
 *                          first of its sentence, since a capital says nothing there ("^" before it lifts that)
 *     a_                   any word that does not
 *     *ly                  any word with this ending (at least two letters before it)
 *     #                    a number in figures, with its sign: 300, 1,000, 3.5, 50%, $5bn, 1990s
 *     x{2,4}               two to four times x, whatever x is; x{3} three times
 *     ,                    a pause: comma, semicolon, colon, dash or bracket
 *     \?                   the question mark that ends the sentence
 *     ^                    (first) only at the start of a sentence or of a quoted one
 *     it [is likely] to    only what is in brackets is marked; the rest is context
 *
 * Quotation marks are passed over; nothing else may stand between the words of a match, and it never crosses the end
 * of a sentence. A phrase must match at least one word and cannot begin with a word that is left open (`_`, `a_`), since
 * every word of every page would then begin a match; `^` before it lifts that too.
 */

/** What one token of the text is tested against. */
export type Atom =
  /** One of these words, lower-case. More than one where alternatives or a list are plain words. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'exact'; readonly word: string }
  | { readonly kind: 'ending'; readonly ending: string }
  | { readonly kind: 'any' | 'capital' | 'small' | 'number' | 'pause' | 'question' }

/** A phrase as a tree. */
export type Tree =
  | { readonly kind: 'atom'; readonly atom: Atom }
  | { readonly kind: 'sequence'; readonly items: readonly Tree[] }
  | { readonly kind: 'choice'; readonly options: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly item: Tree; readonly min: number; readonly max: number }
  /** Nothing is matched: here a sentence must begin, must have begun, the mark begins, ends. */
  | { readonly kind: 'start' | 'inside' | 'open' | 'close' }

/** Lists by name, without the `@`; each is the inside of a choice: 'seem | seems | seemed'. */
export type WordLists = Readonly<Record<string, string>>

/** A phrase that cannot be read. `at` is the UTF-16 unit of the phrase where the trouble is. */
export class PhraseError extends Error {
  readonly phrase: string
  readonly at: number
  constructor(message: string, phrase: string, at: number) {
    super(`${message}, at "${phrase.slice(at, at + 20)}" in "${phrase}"`)
    this.name = 'PhraseError'
    this.phrase = phrase
    this.at = at
  }
}

/** The most words that an `x{m,n}` may ask for: what bounds the length of a match, and so the work a word can cost. */
const mostRepeats = 12

const wordShape = /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/uy
const plainWord = /^[a-z0-9'.-]+$/

/**
 * Reads a phrase.
 * @throws {PhraseError} where the notation is broken, a list is unknown, or the phrase could match nothing.
 */
export function parsePhrase(phrase: string, lists: WordLists = {}): Tree {
  const tree = new Reader(phrase, lists, []).phrase()
  if (shortest(tree) === 0) throw new PhraseError('a phrase must ask for at least one word', phrase, 0)
  if (startsOpen(tree)) throw new PhraseError('a phrase cannot begin with an open word', phrase, 0)
  return fenced(tree)
}

class Reader {
  #at = 0
  #depth = 0
  readonly #bracket = { open: -1, closed: false }
  readonly #phrase: string
  readonly #lists: WordLists
  readonly #within: readonly string[]

  constructor(phrase: string, lists: WordLists, within: readonly string[]) {
    this.#phrase = phrase
    this.#lists = lists
    this.#within = within
  }

  phrase(): Tree {
    const tree = this.#choice()
    if (this.#at < this.#phrase.length) this.#fail('this closes nothing')
    if (this.#bracket.open >= 0 && !this.#bracket.closed)
      this.#fail('"[" is never closed', this.#bracket.open)
    return tree
  }

  #fail(message: string, at = this.#at): never {
    throw new PhraseError(message, this.#phrase, at)
  }

  #peek(): string {
    while (this.#phrase[this.#at] === ' ') this.#at++
    return this.#phrase[this.#at] ?? ''
  }

  #choice(): Tree {
    const options = [this.#sequence()]
    while (this.#peek() === '|') {
      if (this.#depth === 0 && this.#within.length === 0) this.#fail('"|" stands only inside ( )')
      this.#at++
      options.push(this.#sequence())
    }
    return options.length === 1 && options[0] ? options[0] : choiceOf(options)
  }

  #sequence(): Tree {
    const items: Tree[] = []
    for (let next = this.#peek(); next !== '' && next !== '|' && next !== ')'; next = this.#peek()) {
      items.push(this.#repeated(this.#item(next, items.length === 0)))
    }
    if (items.length === 0) this.#fail('a word is missing here')
    return items.length === 1 && items[0] ? items[0] : { kind: 'sequence', items }
  }

  #item(next: string, first: boolean): Tree {
    switch (next) {
      case '(':
        return this.#group()
      case '[':
      case ']':
        return this.#bracketed(next)
      case '^':
        if (!first || this.#depth > 0 || this.#within.length > 0)
          this.#fail('"^" stands only at the very start')
        this.#at++
        return { kind: 'start' }
      case '@':
        return this.#list()
      case ',':
        return this.#symbol(1, 'pause')
      case '#':
        return this.#symbol(1, 'number')
      case '_':
        return this.#symbol(1, 'any')
      case '\\':
        if (this.#phrase[this.#at + 1] !== '?') this.#fail('"\\" stands only before "?"')
        return this.#symbol(2, 'question')
      case '*':
        this.#at++
        return { kind: 'atom', atom: { kind: 'ending', ending: this.#word() } }
      case '=':
        this.#at++
        return { kind: 'atom', atom: { kind: 'exact', word: this.#word(true) } }
    }
    if (this.#phrase.startsWith('A_', this.#at)) return this.#symbol(2, 'capital')
    if (this.#phrase.startsWith('a_', this.#at)) return this.#symbol(2, 'small')
    return { kind: 'atom', atom: { kind: 'words', words: [this.#word()] } }
  }

  #symbol(length: number, kind: 'pause' | 'number' | 'any' | 'question' | 'capital' | 'small'): Tree {
    this.#at += length
    return { kind: 'atom', atom: { kind } }
  }

  #group(): Tree {
    const from = this.#at++
    this.#depth++
    const tree = this.#choice()
    if (this.#peek() !== ')') this.#fail('"(" is never closed', from)
    this.#at++
    this.#depth--
    return tree
  }

  #bracketed(next: '[' | ']'): Tree {
    if (this.#depth > 0 || this.#within.length > 0) this.#fail(`"${next}" cannot stand inside ( ) or a list`)
    const { open, closed } = this.#bracket
    if (next === '[' ? open >= 0 : open < 0 || closed) this.#fail('a phrase has one pair of [ ] at most')
    if (next === '[') this.#bracket.open = this.#at
    else this.#bracket.closed = true
    this.#at++
    return { kind: next === '[' ? 'open' : 'close' }
  }

  #list(): Tree {
    const from = this.#at++
    const name = this.#match(/[a-z][a-z0-9-]*/y)
    const inside = name === undefined ? undefined : this.#lists[name]
    if (name === undefined || inside === undefined) return this.#fail('there is no such list', from)
    if (this.#within.includes(name)) this.#fail(`the list @${name} contains itself`, from)
    return new Reader(inside, this.#lists, [...this.#within, name]).phrase()
  }

  #repeated(item: Tree): Tree {
    const mark = this.#phrase[this.#at]
    if (mark !== '?' && mark !== '{') return item
    const from = this.#at
    if (item.kind === 'start' || item.kind === 'open' || item.kind === 'close')
      this.#fail('this cannot be repeated')
    if (mark === '?') {
      this.#at++
      return { kind: 'repeat', item, min: 0, max: 1 }
    }
    const counts = this.#match(/\{(\d+)(?:,(\d+))?\}/y)
    const [min, max = min] = (counts ?? '').slice(1, -1).split(',').map(Number)
    if (counts === undefined || min === undefined || max === undefined)
      return this.#fail('write {2} or {0,3}', from)
    if (max < min || max < 1 || max > mostRepeats)
      this.#fail(`repeat 1 to ${mostRepeats} times, the smaller first`, from)
    return { kind: 'repeat', item, min, max }
  }

  #word(anyCase = false): string {
    const from = this.#at
    const word = this.#match(wordShape)
    if (word === undefined) return this.#fail('this is not part of the notation')
    if (!plainWord.test(word.toLowerCase()))
      this.#fail("words are written with a to z, digits, - . and '", from)
    if (word.length > 40) this.#fail('no word is that long', from)
    if (!anyCase && word !== word.toLowerCase())
      this.#fail('words are written small; "=" asks for exact case', from)
    return word
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#phrase)?.[0]
    if (found !== undefined) this.#at += found.length
    return found
  }
}

/** Alternatives that are plain words become one atom: the automaton then has one instruction for them, not one each. */
function choiceOf(options: readonly Tree[]): Tree {
  const words: string[] = []
  const rest: Tree[] = []
  for (const option of options.flatMap((tree) => (tree.kind === 'choice' ? tree.options : [tree]))) {
    if (option.kind === 'atom' && option.atom.kind === 'words') words.push(...option.atom.words)
    else rest.push(option)
  }
  if (words.length > 0) {
    rest.unshift({ kind: 'atom', atom: { kind: 'words', words: [...new Set(words)].sort() } })
  }
  return rest.length === 1 && rest[0] ? rest[0] : { kind: 'choice', options: rest }
}
