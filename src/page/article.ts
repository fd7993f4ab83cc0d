import { attributeOf, matches, nameOf } from './ask.ts'
import type { Block } from './blocks.ts'
import { headOf } from './head.ts'
import { around, articleLength, eachBlock, isListOfLinks, isPart, type Part, proseIn } from './part.ts'

/** The part of a page that is read. */
export interface Article {
  readonly root: Part
  /** Its headline and standfirst, where they stand before the root. */
  readonly head: readonly Part[]
  /** What stands beside it though in front of it: modal dialogs with an article's worth of prose. */
  readonly dialogs: readonly Part[]
  /** Whether a part in it is not of it, such as a box to share and to sign up in, or a list of other stories. */
  readonly skip: (part: Part) => boolean
  /** How much prose the page held when this was chosen, in UTF-16 units. */
  readonly prose: number
}

/** The root holds at least this share of the page's prose; less will do for what the page itself calls its article. */
const rootShare = 0.85
const namedShare = 0.6
/** A trimming that holds this share of the page's prose is none. */
const bodyShare = 0.3
/** Nor is a list of links that holds more than this. */
const mostShare = 0.5
/** The choice holds while the page's prose grows or shrinks by less than this share. */
const slack = 0.1

const named = 'article, [role=article], [itemprop~=articleBody], main, [role=main]'

/**
 * Where the article of a page is, or null where the page does not look like one: an article has a few paragraphs of
 * prose in a row, where lists, shops and search results have a link to something else every few words, and where people
 * post to each other each post is short.
 * @param isOne whether the page says that it is an article, in however many pieces
 */
export function chooseArticle(page: Part, isOne = false): Article | null {
  return hasProseInRow(page, isOne) ? articleAt(page, narrow(page)) : null
}

/** Everything on a page but its furniture, for a reader who wants it read though it does not look like an article. */
export function wholePage(page: Part): Article {
  return articleAt(page, page)
}

/** Whether an article that was chosen before is still the page's: false where it has to be chosen anew. */
export function isStillArticle(page: Part, { root, head, dialogs, prose }: Article): boolean {
  if (Math.abs(page.prose - prose) > prose * slack) return false
  return [root, ...head, ...dialogs].every((part) => isIn(page, part))
}

/** The blocks of an article, in reading order, each with the part that it is in. */
export function eachBlockOf(
  { root, head, dialogs, skip }: Article,
  visit: (block: Block, part: Part) => void,
): void {
  for (const part of [...head, root, ...dialogs]) eachBlock(part, visit, skip)
}

/** Whether a part's own blocks are the article's. */
export function isOfArticle({ root, head, dialogs, skip }: Article, part: Part): boolean {
  for (const up of around(part)) {
    if (up === root || head.includes(up) || dialogs.includes(up)) return true
    if (skip(up)) return false
  }
  return false
}

function articleAt(page: Part, root: Part): Article {
  const skip = (part: Part) => isTrimming(part, page) || (root !== page && isAboutOthers(part, page))
  const dialogs: Part[] = []
  const find = (part: Part) => {
    if (nameOf(part.element) === 'dialog' && part.prose >= articleLength && part !== root) dialogs.push(part)
    return part === root || dialogs.at(-1) === part
  }
  if (root !== page) eachBlock(page, () => {}, find)
  return { root, head: headOf(page, root, skip), dialogs, skip, prose: page.prose }
}

/** Whether a part has the name of what stands beside an article, and not most of its prose. */
function isTrimming({ trimming, prose }: Part, page: Part): boolean {
  return trimming && prose < page.prose * bodyShare
}

const listNames = /^(?:ul|ol|dl|li|dt|dd|table|thead|tbody|tfoot|tr|td|th)$/

/** Where articles keep their sources, which are links too. */
const notes =
  /(?:^|[^a-z])(?:references?|reflist|(?:foot|end)?notes?|bibliography|citations?|sources?)(?![a-z])/i

/**
 * Whether a part only leads to other things. Not so the list that stands between the paragraphs themselves, nor the notes,
 * nor a title that is a link.
 */
function isAboutOthers(part: Part, page: Part): boolean {
  if (part.prose > page.prose * mostShare || !isListOfLinks(part)) return false
  if (matches(part.element, ':has(h1), h1')) return false
  for (const up of around(part)) {
    if (up !== part && up.items.some(isParagraph)) return false
    if (notes.test(`${attributeOf(up.element, 'class')} ${attributeOf(up.element, 'id')}`)) return false
    if (!listNames.test(nameOf(up.element))) return true
  }
  return true
}

function isParagraph(item: Block | Part): boolean {
  return isPart(item) ? /^(?:p|li)$/.test(nameOf(item.element)) && item.prose > 0 : proseIn(item) > 0
}

function isIn(page: Part, part: Part): boolean {
  let child = part
  for (const up of around(part)) {
    if (up !== child && !up.items.includes(child)) return false
    child = up
  }
  return child === page
}

function hasProseInRow(page: Part, isOne: boolean): boolean {
  let run = 0
  let longest = 0
  let last: Part | undefined
  let post: Part | undefined
  const visit = (block: Block, part: Part) => {
    if (!isOne && part !== last) {
      last = part
      const now = postAround(part)
      if (now !== post) run = 0
      post = now
    }
    const prose = proseIn(block)
    run = prose < 0 ? 0 : run + prose
    longest = Math.max(longest, run)
  }
  eachBlock(page, visit, (part) => isTrimming(part, page))
  return longest >= articleLength
}

/** The piece of its own, in HTML's sense of an article, that a part is in. */
function postAround(part: Part): Part | undefined {
  for (const up of around(part)) if (matches(up.element, 'article, [role=article]')) return up
  return undefined
}

/** The smallest part that the page calls its article and that holds most of the prose, else the smallest at all. */
function narrow(page: Part): Part {
  let smallest = page
  let smallestNamed: Part | undefined
  for (let part: Part | undefined = page; part; ) {
    if (part.prose >= page.prose * rootShare) smallest = part
    if (matches(part.element, named)) smallestNamed = part
    part = part.items.find((item): item is Part => isPart(item) && item.prose >= page.prose * namedShare)
  }
  return smallestNamed ?? smallest
}
