import { besideness, keptIn } from './beside.ts'
import { type Block, walkBlocks } from './blocks.ts'

/** The part of a page that is read. */
export interface Article {
  readonly root: Element
  /** For `walkBlocks`: what stands in the root and is not of the article, such as comments and related links. */
  readonly skip: (element: Element) => boolean
}

/** A paragraph of prose has at least this length, in UTF-16 units without its links. */
const paragraphLength = 80
/** An article has at least so much prose in a row, not interrupted by a line that is a link. */
const articleLength = 250
/** The root holds at least this share of the page's prose; less will do for what the page itself calls its article. */
const rootShare = 0.85
const namedShare = 0.6
/** A trimming that holds this share of the page's prose is none. */
const bodyShare = 0.15
/** So far up from a paragraph the root is looked for: what bounds the work on absurdly deep pages. */
const climb = 60

/**
 * Where the article of a page is, or null where the page does not look like one: an article has a few paragraphs of
 * prose in a row, where lists, shops and search results have a link to something else every few words.
 */
export function findArticle(document: Document): Article | null {
  const { page, prose } = survey(document)
  if (prose.longestRun < articleLength) return null
  return { root: narrow(prose) ?? page.root, skip: page.skip }
}

/** Everything on a page but its furniture, for a reader who wants it read though it does not look like an article. */
export function wholePage(document: Document): Article {
  return survey(document).page
}

function survey(document: Document): { page: Article; prose: Prose } {
  const root = document.body ?? document.documentElement
  const kept = keptIn(document)
  const prose = readProse(root, (element) => besideness(element) === 'other' && !kept.has(element))
  const least = prose.total * bodyShare
  const skip = (element: Element) => {
    const how = kept.has(element) ? undefined : besideness(element)
    return how === 'other' || (how === 'trimming' && (prose.weights.get(element) ?? 0) < least)
  }
  return { page: { root, skip }, prose }
}

interface Prose {
  /** How much prose is in each element that has any. */
  readonly weights: ReadonlyMap<Element, number>
  readonly total: number
  /** The most prose between two lines that are links. */
  readonly longestRun: number
}

function readProse(root: Element, skip: (element: Element) => boolean): Prose {
  const weights = new Map<Element, number>()
  let total = 0
  let run = 0
  let longestRun = 0
  for (const block of walkBlocks(root, { skip })) {
    const length = block.text.trim().length
    const linked = linkedLength(block)
    if (linked > length / 2) {
      if (linked > 15) run = 0
      continue
    }
    const weight = length - linked
    if (weight < paragraphLength) continue
    run += weight
    total += weight
    longestRun = Math.max(longestRun, run)
    let up: Element | null = block.element
    for (let level = 0; up && level < climb; level++) {
      weights.set(up, (weights.get(up) ?? 0) + weight)
      if (up === root) break
      up = up.parentElement
    }
  }
  return { weights, total, longestRun }
}

const named = 'article, [role=article], [itemprop~=articleBody], main, [role=main]'

/** The smallest element that the page calls its article and that holds most of the prose, else the smallest at all. */
function narrow({ weights, total }: Prose): Element | undefined {
  const holding = (share: number) =>
    [...weights].filter(([, w]) => w >= total * share).map(([element]) => element)
  return (
    smallest(holding(namedShare).filter((element) => element.matches(named))) ?? smallest(holding(rootShare))
  )
}

function smallest(elements: readonly Element[]): Element | undefined {
  return elements.reduce<Element | undefined>((a, b) => (a && !a.contains(b) ? a : b), undefined)
}

/** How much of a block's text is links, in UTF-16 units. */
function linkedLength({ element, nodes }: Block): number {
  let length = 0
  for (const node of nodes) {
    let up = node?.parentElement ?? null
    for (let level = 0; up && up !== element && level < climb; level++) {
      if (up.localName === 'a') {
        length += node?.data.trim().length ?? 0
        break
      }
      up = up.parentElement
    }
  }
  return length
}
