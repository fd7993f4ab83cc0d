import { nameOf } from './ask.ts'
import type { Block, Span } from './blocks.ts'
import { leadsAway } from './link.ts'

const latinLetter = /[a-z]/i
/** Asked only where there is none of those: to make it ready takes Chromium half a millisecond. */
const letter = /\p{L}/u
const blank = /^\s*$/
const blankLine = /\n\s*\n/g
const noQuotes: readonly Span[] = []

/** A block that is being put together. */
export class Run {
  private text = ''
  private nodes: (Text | null)[] = []
  private starts: number[] = []
  private quotes: Span[] | undefined
  private linked = 0
  private quoteDepth = 0
  /** Where in `text` the open outermost `<q>` starts. */
  private quoteStart = 0
  /** Whether there was a `<br>` and no text after it. */
  private lineBroken = false
  /** The links that are open. */
  private readonly links = new Set<Node>()

  /** @param isInLink whether all of it stands in a link */
  constructor(private readonly isInLink = false) {}

  /** A text of the page: what is in it is read as it stands. */
  add(node: Text): void {
    const { data } = node
    if (data === '') return
    if (this.lineBroken && !blank.test(data)) this.lineBroken = false
    if (this.isLinking) this.linked += data.trim().length
    this.push(node, data)
  }

  /**
   * Part of a plain text file, where a blank line ends the block.
   * @param end called where one ends
   */
  *addParagraphs(node: Text, end: () => void): Generator<void, void, undefined> {
    const { data } = node
    let from = 0
    // Browsers cut long texts into several nodes, and a cut may fall into a blank line.
    if (/\n\s*$/.test(this.text.slice(-100)) && /^\s*\n/.test(data)) end()
    for (const { index, 0: gap } of data.matchAll(blankLine)) {
      if (index > from) this.push(node, data.slice(from, index), from)
      from = index + gap.length
      end()
      yield
    }
    if (from < data.length) this.push(node, data.slice(from), from)
  }

  /** A `<br>`. True where the block ends before it: the second in a row is a new paragraph to readers. */
  breakLine(): boolean {
    if (this.lineBroken) return true
    this.push(null, '\n')
    this.lineBroken = true
    return false
  }

  /** Something that shows and is not read: the words before and after it are not next to each other. */
  leaveGap(): void {
    this.push(null, '…')
  }

  /** An inline element begins. */
  enter(element: Element): void {
    const name = nameOf(element)
    if (name === 'a' && leadsAway(element)) this.links.add(element)
    else if (name === 'q' && this.quoteDepth++ === 0) this.quoteStart = this.text.length
  }

  /** An inline element ends. */
  leave(element: Element): void {
    const name = nameOf(element)
    if (name === 'a') this.links.delete(element)
    else if (name === 'q' && --this.quoteDepth === 0) this.endQuote()
  }

  /** Whether a `<q>` is open. */
  get isQuoting(): boolean {
    return this.quoteDepth > 0
  }

  /** Whether a link is open. */
  get isLinking(): boolean {
    return this.isInLink || this.links.size > 0
  }

  /** Ends the block: gives it if there is a letter in it, and starts the next. */
  end(element: Element, quoted: boolean, lang: string): Block | undefined {
    const { text, nodes, starts, linked } = this
    if (text === '') return undefined
    if (this.quoteDepth > 0) this.endQuote()
    const quotes = this.quotes ?? noQuotes
    this.text = ''
    this.nodes = []
    this.starts = []
    this.quotes = undefined
    this.linked = 0
    this.quoteStart = 0
    this.lineBroken = false
    if (!latinLetter.test(text) && !letter.test(text)) return undefined
    const [first] = quotes
    const whole = first?.start === 0 && first.end === text.length
    return { element, text, lang, linked, quoted: quoted || whole, quotes, nodes, starts }
  }

  /** @param from where in the node the text starts. */
  private push(node: Text | null, text: string, from = 0): void {
    this.nodes.push(node)
    this.starts.push(this.text.length - from)
    this.text += text
  }

  private endQuote(): void {
    if (this.text.length === this.quoteStart) return
    this.quotes ??= []
    this.quotes.push({ start: this.quoteStart, end: this.text.length })
  }
}
