/** What a page says that it is, where it is something else than an article though there is prose on it. */

/** Kinds in Open Graph (https://ogp.me): `object` is what code hosts call a repository, an issue, a file. */
const otherTypes = /^(?:object|profile|product(?:\.\w+)?|video\.other|music\.\w+|business\.business)$/i

/** Parts that only pages of other kinds have: a repository's or a package's own description. */
const otherParts =
  '#readme, [data-testid=readme], [itemtype$="schema.org/SoftwareSourceCode"], [itemtype$="schema.org/SearchResultsPage"]'

/** Mail is read on hosts of these names. */
const mail = /^(?:web)?mail\./

/** Whether a page is by its own account no article: a code host's, a shop's, somebody's mail. */
export function isOtherKind(document: Document): boolean {
  if (mail.test(document.location?.hostname ?? '')) return true
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content')
  return otherTypes.test(type?.trim() ?? '') || document.querySelector(otherParts) !== null
}
