import {
  allIn,
  attributeOf,
  closest,
  hasAttributes,
  matches,
  nameOf,
  parentElementOf,
  typeOf,
} from './ask.ts'
import { elementNode } from './blocks.ts'

/**
 * What stands beside an article though within the same part of the page: comments, related stories, adverts, things
 * to share and to sign up for. Told by tag, role and the names that pages give such parts in `class` and `id`.
 */

const word = (names: string) => new RegExp(`(?:^|[^a-z])(?:${names})(?![a-z])`, 'i')

/** Parts that may hold much prose, none of it the article's. */
const others = word(
  'comments?|[a-z]*comments|disqus[a-z]*|livefyre|replies|respond|related[a-z]*|recirc[a-z0-9]*|recommend(?:ed|ations?)|' +
    'more-?(?:stories|from|on)|also-?(?:read|like)|most-?(?:read|popular)|trending|outbrain|taboola|cookies?|' +
    'consent|gdpr|upsell|reg-?wall|paywall-?(?:barrier|message|offer|overlay|prompt)',
)

/** Parts that usually hold none; pages give these names to the article too. */
const trimmings = word(
  'popular|promo(?:tion)?s?|teasers?|side-?bar|rail|widgets?|share[a-z]*|sharing|social[a-z]*|follow-?us|newsletters?|' +
    'subscri(?:be|ption)|sign-?up|paywall|offers?|donat(?:e|ions?)|ads?|advert(?:s|isement|ising)?|sponsor(?:ed|s)?|banner|breadcrumbs?|' +
    'pagination|pager|masthead|site-?(?:header|footer)|footer|nav(?:bar|igation)?|menu|toolbar|modal|popup|overlay|' +
    'read-?(?:more|next)|hidden|sr-only|screen-reader-text|visually-hidden|noprint|byline|tags?|toc|' +
    '(?:author|user)-?bio',
)

/** `other`: not the article, whatever it says. `trimming`: not the article, unless it holds much of its prose. */
export type Beside = 'other' | 'trimming'

const phrasing = new Set(
  'a abbr b bdi bdo cite dfn em font i mark q s small strong sub sup time u var'.split(' '),
)

const frameNames = ['name', 'title', 'src']

/** Whether and how an element is beside the article, going by its own tag, role and names. */
export function besideness(element: Element): Beside | undefined {
  const name = nameOf(element)
  if (phrasing.has(name)) return undefined
  if (name === 'aside') return 'trimming'
  if (name === 'footer' && closest(element, 'blockquote') === null) return 'trimming'
  if (!hasAttributes(element)) return undefined
  if (attributeOf(element, 'role') === 'complementary') return 'trimming'
  let names = `${attributeOf(element, 'class') ?? ''} ${nameIn(attributeOf(element, 'id') ?? '')}`
  // What stands in a frame is told by what that is called.
  if (name === 'iframe') names += frameNames.map((one) => ` ${attributeOf(element, one) ?? ''}`).join('')
  return names.trim() === '' ? undefined : meaning(names)
}

/** What names were found to mean: a page has the same ones over and over. */
const meanings = new Map<string, Beside | undefined>()
const mostMeanings = 2000

function meaning(names: string): Beside | undefined {
  let beside = meanings.get(names)
  if (beside || meanings.has(names)) return beside
  if (others.test(names)) beside = 'other'
  else if (trimmings.test(names)) beside = 'trimming'
  if (meanings.size === mostMeanings) meanings.clear()
  meanings.set(names, beside)
  return beside
}

/** An id if it is a name; a long one is the heading of a section, made into a link target. */
function nameIn(id: string): string {
  return id.split(/[-_]/).length > 3 ? '' : id
}

const kept = 'h1, main, [role=main], [itemprop~=articleBody]'

/**
 * Elements that are never beside the article: those around its title or its body. Pages name their outermost parts
 * for what else is in them, as in `<body class="has-sidebar comments-open">`.
 */
export function keptIn(root: Document | Element): Set<Element> {
  const around = new Set<Element>()
  const add = (element: Element) => {
    for (let up: Element | null = element; up && !around.has(up); up = parentElementOf(up)) around.add(up)
  }
  if (typeOf(root) === elementNode) {
    for (const element of allIn(root as Element, kept)) add(element)
    if (matches(root as Element, kept)) add(root as Element)
  } else for (const element of root.querySelectorAll(kept)) add(element)
  return around
}
