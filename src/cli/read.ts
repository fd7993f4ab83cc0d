import { readFile } from 'node:fs/promises'
import type { Span } from '../match/voice/quotation.ts'
import type { Block } from '../page/blocks.ts'
import { readArticle, readWholePage } from '../page/read.ts'
import { sourceMapOf } from './source-map.ts'

/** A paragraph of a file, with the way from its text back to the file's. */
export interface Paragraph {
  readonly text: string
  /** Parts of `text` that the page's own markup says are quoted. */
  readonly quotes: readonly Span[]
  /** Where a UTF-16 unit of `text` stands in the text that offsets are given in: the file's as read, or the line's. */
  readonly inFile: (offset: number) => number
}

/**
 * Reads a file, or standard input for `-`. Only whole UTF-8 is text.
 * @throws {Error} with the reason in a few words, for a line that names the file.
 */
export async function readText(file: string): Promise<string> {
  const bytes = file === '-' ? await readAll(process.stdin) : await readFile(file).catch(explain)
  if (bytes.includes(0)) throw new Error('this is a binary file, not a text')
  try {
    // The byte order mark stays, so that offsets are those of the file as read.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error('this is not valid UTF-8')
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function explain(error: NodeJS.ErrnoException): never {
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'this is a folder',
    EACCES: 'this may not be read',
  }
  throw new Error(reasons[error.code ?? ''] ?? error.message)
}

/** The paragraphs of a plain text: blank lines part them. */
export function readPlain(text: string): Paragraph[] {
  return Array.from(text.matchAll(/\S[\s\S]*?(?=\r?\n[^\S\n]*\r?\n|$(?![\s\S]))/g), (match) => ({
    text: match[0].trimEnd(),
    quotes: [],
    inFile: (offset) => match.index + offset,
  }))
}

/** Each line as a text of its own, empty ones too: its offsets are its own. The last needs no line end. */
export function readLines(text: string): Paragraph[] {
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  return lines.map((line) => ({ text: line, quotes: [], inFile: (offset) => offset }))
}

/** The blocks of a page's article, or of the whole page where it has none, read by the code that reads live pages. */
export async function readHtml(source: string): Promise<Paragraph[]> {
  // Loaded only for pages: it takes longer than reading a hundred plain texts.
  const { JSDOM } = await import('jsdom')
  const dom = new JSDOM(source, { includeNodeLocations: true })
  const blocks = readArticle(dom.window.document) ?? readWholePage(dom.window.document)
  const inSource = sourceMapOf(source, (node) => dom.nodeLocation(node)?.startOffset)
  return blocks.map((block) => ({
    text: block.text,
    quotes: block.quoted ? [{ start: 0, end: block.text.length }] : block.quotes,
    inFile: (offset) => inSource(...placeIn(block, offset)),
  }))
}

/** The text node of a block in which a unit stands, and where in it. */
function placeIn({ nodes, starts }: Block, offset: number): [node: Text | null, offset: number] {
  let piece = 0
  while (piece + 1 < starts.length && (starts[piece + 1] ?? 0) <= offset) piece++
  return [nodes[piece] ?? null, offset - (starts[piece] ?? 0)]
}
