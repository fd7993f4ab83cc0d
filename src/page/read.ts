import { type Article, chooseArticle, eachBlockOf, wholePage } from './article.ts'
import type { Block } from './blocks.ts'
import { kindOf } from './kind.ts'
import { PageTree } from './tree.ts'

/** Documents that do not change, read at once: for the command line, and for checking. */

/**
 * The blocks of a document's article; null where the document does not look like one. What it says of itself is not
 * asked: whoever hands a file over wants it read.
 */
export function readArticle(document: Document): Block[] | null {
  const tree = readTree(document)
  const article = chooseArticle(tree.root, kindOf(document) === 'article')
  return article && blocksOf(article)
}

/** Whether a document is an article by what it says of itself and by what is in it. */
export function isArticle(document: Document): boolean {
  return kindOf(document) !== 'other' && readArticle(document) !== null
}

/** All blocks of a document but its furniture. */
export function readWholePage(document: Document): Block[] {
  return blocksOf(wholePage(readTree(document).root))
}

function readTree(document: Document): PageTree {
  const tree = new PageTree(document)
  for (const _ of tree.read());
  return tree
}

function blocksOf(article: Article): Block[] {
  const blocks: Block[] = []
  eachBlockOf(article, (block) => blocks.push(block))
  return blocks
}
