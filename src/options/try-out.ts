import { type Automaton, load } from '../match/automaton.ts'
import { compileOwn } from '../match/own.ts'
import { type Finding, scan } from '../match/scan.ts'
import { withOwn } from '../match/with-own.ts'
import { words } from '../rules/words.ts'
import { asRules, type OwnPhrase } from '../shared/own-phrases.ts'
import { type Settings, switchesOf } from '../shared/settings.ts'

/** The packed automaton of our rules, put here by the build. */
declare const __TABLES__: string

let catalogue: Automaton | undefined

/** The automaton of a reader's phrases; what cannot be read in them is left out. */
export function automatonOf(phrases: readonly OwnPhrase[]): Automaton {
  return load(compileOwn(asRules(phrases), words))
}

/** A piece of a text: marked by a rule, or between marks. */
export interface Piece {
  readonly text: string
  readonly rule?: Finding['rule']
}

/**
 * A text cut at its marks.
 * @param own the automata of the reader's phrases; where marks overlap, those of an earlier automaton are kept.
 * @param settings where the rules of the catalogue are to look too, as far as they are on.
 */
export function tryOut(text: string, own: readonly Automaton[], settings?: Settings): readonly Piece[] {
  let kept: Finding[] = []
  for (const automaton of own) kept = withOwn(inParagraphs(text, automaton), kept)
  if (settings) {
    catalogue ??= load(__TABLES__)
    kept = withOwn(inParagraphs(text, catalogue, switchesOf(settings, catalogue.rules)), kept)
  }
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, rule } of kept) {
    if (start > at) pieces.push({ text: text.slice(at, start) })
    pieces.push({ text: text.slice(start, end), rule })
    at = end
  }
  return at < text.length ? [...pieces, { text: text.slice(at) }] : pieces
}

/** A match stays within its paragraph, as in a page. */
function inParagraphs(text: string, automaton: Automaton, on?: Uint8Array): Finding[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: paragraph, index }) =>
    scan(paragraph, automaton, on ? { on } : {}).map((finding) => ({
      ...finding,
      start: finding.start + index,
      end: finding.end + index,
    })),
  )
}
