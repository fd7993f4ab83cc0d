import { attributeOf, documentOf, matches, nameOf } from './ask.ts'
import type { Block } from './blocks.ts'
import { around, eachBlock, type Part } from './part.ts'

/** Names that pages give to what sums an article up below its headline. */
const standfirsts = new RegExp(
  '(?:^|[^a-z])(?:standfirst|dec?k|sub-?(?:title|heading|headline|head)|summary|excerpt|lede?|intro(?:duction)?|' +
    'description|alternativeheadline|abstract|tagline)(?![a-z])',
  'i',
)

/** How long it is, in UTF-16 units. */
const shortest = 30
const longest = 600

/**
 * The headline and the standfirst of an article that stand before its root, with other things between: the last heading
 * of the first rank that the page has in its title too, and what follows right below it. (Others name the site, or the
 * section.) Nothing where there is a heading in the root itself.
 * @param skip whether a part is none of the article's
 */
export function headOf(page: Part, root: Part, skip: (part: Part) => boolean): Part[] {
  if (root === page || matches(root.element, ':has(h1)')) return []
  const titles = titlesOf(documentOf(page.element))
  let head: Part[] = []
  let isOver = false
  /** Whether the block before was the headline. */
  let isBelow = false
  const visit = (block: Block, part: Part) => {
    if (isOver) return
    const heading = headingAround(part)
    if (heading === undefined) {
      if (isBelow && isStandfirst(block, part, head[0])) head.push(part)
      isBelow = false
    } else if (isTitle(block, titles)) {
      head = [heading]
      isBelow = true
    }
  }
  eachBlock(page, visit, (part) => {
    isOver ||= part === root
    return isOver || skip(part)
  })
  return head
}

function headingAround(part: Part): Part | undefined {
  for (const up of around(part)) if (nameOf(up.element) === 'h1') return up
  return undefined
}

function isTitle({ text, linked }: Block, titles: readonly string[]): boolean {
  const words = wordsOf(text)
  if (linked > words.length / 2 || !words.trim().includes(' ')) return false
  return titles.some((title) => title.includes(words))
}

function isStandfirst({ text, linked }: Block, part: Part, headline: Part | undefined): boolean {
  const { length } = text.trim()
  if (length < shortest || length > longest || linked > length / 2) return false
  const isNextTo = part.parent === headline?.parent && /^(?:p|h[2-6])$/.test(nameOf(part.element))
  // With a year in it, a line without a name is the date.
  if (isNextTo && !/\b(?:19|20)\d\d\b/.test(text)) return true
  return [part, part.parent].some((one) => one !== undefined && standfirsts.test(namesOf(one.element)))
}

function namesOf(element: Element): string {
  return ['class', 'id', 'itemprop'].map((name) => attributeOf(element, name) ?? '').join(' ')
}

/** What a page is called: in its window, and where it is shared. */
function titlesOf(document: Document): string[] {
  const metas = document.querySelectorAll('meta[property="og:title"], meta[name="twitter:title"]')
  return [document.title, ...[...metas].map((meta) => meta.getAttribute('content') ?? '')].map(wordsOf)
}

/** The words of a text, with a space around each. */
function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `
}
