/**
 * The matcher that the automaton is held against: slow, obvious, and sharing nothing with it but the parsed phrase.
 * It tries every phrase at every token and follows every choice.
 */
import { type Atom, parsePhrase, type Tree, type WordLists } from '../../src/match/phrase.ts'

export interface ReferenceRule {
  readonly id: string
  readonly phrases: readonly string[]
  readonly except?: readonly string[]
}

/** A token as the text's maker knows it: `word` in lower case with plain apostrophes. */
export interface Token {
  readonly kind: 'word' | 'pause' | 'question'
  readonly word: string
  readonly capital: boolean
  readonly start: number
  readonly end: number
}

export interface Marked {
  readonly start: number
  readonly end: number
  readonly rule: string
}

/** A way in which a tree matched: where it ended, and where its brackets stood. */
interface Way {
  readonly at: number
  readonly open: number
  readonly close: number
}

function fits(atom: Atom, token: Token): boolean {
  if (atom.kind === 'pause' || atom.kind === 'question') return token.kind === atom.kind
  if (token.kind !== 'word') return false
  switch (atom.kind) {
    case 'words':
      return atom.words.includes(token.word)
    case 'exact':
      return atom.word.toLowerCase() === token.word && /^[A-Z]/.test(atom.word) === token.capital
    case 'ending':
      return token.word.endsWith(atom.ending) && token.word.length >= atom.ending.length + 2
    case 'any':
      return true
    case 'capital':
      return token.capital
    case 'small':
      return !token.capital
    case 'number':
      return /^[0-9]/.test(token.word)
  }
}

function ways(tree: Tree, tokens: readonly Token[], from: Way): Way[] {
  const all = new Map(allWays(tree, tokens, from).map((way) => [`${way.at} ${way.open} ${way.close}`, way]))
  return [...all.values()]
}

function allWays(tree: Tree, tokens: readonly Token[], from: Way): Way[] {
  switch (tree.kind) {
    case 'atom': {
      const token = tokens[from.at]
      return token && fits(tree.atom, token) ? [{ ...from, at: from.at + 1 }] : []
    }
    case 'sequence':
      return tree.items.reduce((so, item) => so.flatMap((way) => ways(item, tokens, way)), [from])
    case 'choice':
      return tree.options.flatMap((option) => ways(option, tokens, from))
    case 'repeat': {
      const all: Way[] = tree.min === 0 ? [from] : []
      let so = [from]
      for (let i = 1; i <= tree.max; i++) {
        so = so.flatMap((way) => ways(tree.item, tokens, way))
        if (i >= tree.min) all.push(...so)
      }
      return all
    }
    case 'start':
      return from.at === 0 ? [from] : []
    case 'inside':
      return from.at > 0 ? [from] : []
    case 'open':
      return [{ ...from, open: from.at }]
    case 'close':
      return [{ ...from, close: from.at }]
  }
}

/** What `scan` must find in sentences of these tokens. */
export function referenceScan(
  sentences: readonly (readonly Token[])[],
  rules: readonly ReferenceRule[],
  lists: WordLists,
): Marked[] {
  return sentences.flatMap((tokens) => {
    const spansOf = (phrases: readonly string[]) =>
      phrases.flatMap((phrase) => {
        const tree = parsePhrase(phrase, lists)
        return tokens.flatMap((_, at) =>
          ways(tree, tokens, { at, open: -1, close: -1 })
            // `^` looks at the sentence, so a tree is given the whole of it; a match begins where it was tried.
            .map((way) => ({
              from: way.open < 0 ? at : way.open,
              to: way.close < 0 ? way.at : way.close,
            })),
        )
      })
    const candidates = rules.flatMap((rule, order) => {
      const spared = spansOf(rule.except ?? [])
      return spansOf(rule.phrases)
        .filter(({ from, to }) => !spared.some((span) => span.from < to && from < span.to))
        .map((span) => ({ ...span, rule: rule.id, order }))
    })
    const found: Marked[] = []
    let free = 0
    while (true) {
      const best = candidates
        .filter((candidate) => candidate.from >= free)
        .sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order)[0]
      if (!best) return found
      found.push({
        start: tokens[best.from]?.start ?? -1,
        end: tokens[best.to - 1]?.end ?? -1,
        rule: best.rule,
      })
      free = best.to
    }
  })
}
