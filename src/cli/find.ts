import type { Automaton } from '../match/automaton.ts'
import { type Finding, scan } from '../match/scan.ts'
import type { Paragraph } from './read.ts'

/** A paragraph and what was found in it; offsets are UTF-16 units of the paragraph's text. */
export interface Scanned {
  readonly paragraph: Paragraph
  readonly findings: readonly Finding[]
}

/** Scans the paragraphs of a text with the rules that are on. */
export function scanAll(paragraphs: readonly Paragraph[], automaton: Automaton, on: Uint8Array): Scanned[] {
  return paragraphs.map((paragraph) => ({
    paragraph,
    findings: scan(paragraph.text, automaton, { on, quotes: paragraph.quotes }),
  }))
}

/** How many words there are: runs between white space that hold a letter or a figure. */
export function countWords(paragraphs: readonly Paragraph[]): number {
  let words = 0
  for (const { text } of paragraphs) {
    for (const run of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(run)) words++
  }
  return words
}
