import { attributeOf } from './ask.ts'

/**
 * What a page is by its own account. Prose alone does not tell: a shop describes its chairs in paragraphs, a code host
 * shows a handbook, and an opened letter is somebody's own.
 */

/** `article`: it says so. `other`: it is something else, though there may be prose on it. */
export type Kind = 'article' | 'other'

const words = (list: string) => list.split(' ').join('|')

/** Kinds in Open Graph (https://ogp.me): `object` is what code hosts call a repository, an issue, a file. */
const otherObjects =
  /^(?:object|profile|product(?:\.\w+)?|video\.other|music\.\w+|business\.business|place)$/i

/** Kinds in schema.org's vocabulary, in which pages tell search engines what they are. */
const articleTypes = new RegExp(
  `^(?:\\w*Article|${words('BlogPosting LiveBlogPosting Report Review CriticReview ClaimReview Essay')})$`,
)
const otherTypes = new RegExp(
  `^(?:\\w*Product|ProductGroup|\\w+Application|${words(
    'SearchResultsPage CheckoutPage ProfilePage SoftwareSourceCode JobPosting RealEstateListing Apartment House Hotel ' +
      'QAPage DiscussionForumPosting',
  )})$`,
)
const typeInScript = /"@type"\s*:\s*(\[[^\]]*\]|"[^"]*")/g

/** Where people write to each other, work and pay: the first part of a site's host name, the first of a path. */
const otherHosts = new RegExp(
  `^(?:${words('mail webmail outlook inbox app admin console dashboard calendar chat accounts login signin checkout')})` +
    '\\.[^.]+\\.[^.]',
)
const otherPaths = new RegExp(
  `^/(?:${words(
    'search login signin sign-in signup sign-up register cart basket checkout account settings admin wp-admin ' +
      'dashboard inbox',
  )})(?:[/.]|$)`,
)

/** Parts that only code hosts have: a repository's or a package's own description. */
const otherParts = '#readme, [data-testid=readme]'

/** What a page is by its own account; undefined where it says nothing, or something that may be either. */
export function kindOf(document: Document): Kind | undefined {
  const types = typesIn(document)
  if (types.some((type) => articleTypes.test(type))) return 'article'
  const object = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim() ?? ''
  const { hostname = '', pathname = '' } = document.location ?? {}
  const isOther =
    otherObjects.test(object) ||
    types.some((type) => otherTypes.test(type)) ||
    otherHosts.test(hostname) ||
    otherPaths.test(pathname) ||
    document.querySelector(otherParts) !== null
  if (isOther) return 'other'
  return object.toLowerCase() === 'article' ? 'article' : undefined
}

/** The kinds in schema.org's vocabulary that a page names, for itself and for what is on it. */
function typesIn(document: Document): string[] {
  const types: string[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const [, value = ''] of (script.textContent ?? '').matchAll(typeInScript)) {
      types.push(...(value.match(/\w+(?=")/g) ?? []))
    }
  }
  for (const item of document.querySelectorAll('[itemscope][itemtype]')) {
    types.push(attributeOf(item, 'itemtype')?.match(/\w+(?=\/?\s*$)/)?.[0] ?? '')
  }
  return types
}
