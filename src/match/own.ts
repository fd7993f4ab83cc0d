import { compile } from './compile.ts'
import { PhraseError, parsePhrase, type Tree, type WordLists } from './phrase.ts'

/** A reader's phrase with the id of the rule that it becomes. */
export interface NamedPhrase {
  readonly id: string
  readonly phrase: string
}

/** Why a phrase is refused, and at which of its UTF-16 units. */
export interface Trouble {
  readonly message: string
  readonly at: number
}

/** The most words that a phrase may spell out, its repeats counted: more can take minutes to compile. */
const mostWords = 400

/** What is wrong with a phrase; undefined where nothing is. */
export function troubleIn(phrase: string, lists: WordLists): Trouble | undefined {
  try {
    const words = wordsIn(parsePhrase(phrase, lists))
    return words > mostWords ? { message: 'this asks for too many words', at: 0 } : undefined
  } catch (error) {
    if (!(error instanceof PhraseError)) throw error
    // The message names the place and the phrase too, which the reader has before their eyes.
    return { message: error.message.replace(/, at ".*$/s, ''), at: error.at }
  }
}

function wordsIn(tree: Tree): number {
  const inAll = (trees: readonly Tree[]) => trees.reduce((sum, one) => sum + wordsIn(one), 0)
  switch (tree.kind) {
    case 'atom':
      return 1
    case 'sequence':
      return inAll(tree.items)
    case 'choice':
      return inAll(tree.options)
    case 'repeat':
      return tree.max * wordsIn(tree.item)
    default:
      return 0
  }
}

/**
 * Compiles a reader's phrases, each as a rule of its own. One that cannot be read, from a newer version perhaps, is
 * left out: it must not take the others with it.
 */
export function compileOwn(phrases: readonly NamedPhrase[], lists: WordLists): string {
  const readable = phrases.filter(({ phrase }) => !troubleIn(phrase, lists))
  return compile(
    readable.map(({ id, phrase }) => ({ id, phrases: [phrase] })),
    lists,
  )
}
