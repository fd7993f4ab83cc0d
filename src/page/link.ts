import { attributeOf, documentOf } from './ask.ts'

/**
 * Whether a link leads to something else: not to another place in the page that is read, as in a list of what has
 * happened so far. One without an address is the target of others.
 */
export function leadsAway(link: Element): boolean {
  const address = attributeOf(link, 'href')
  if (address === null) return false
  const place = address.trim()
  // What begins so is a button, or a page of its own in one that loads nothing anew.
  if (place.startsWith('#')) return /^#(?:$|[/!])/.test(place)
  return !(place.includes('#') && isHere(place, link))
}

/** Whether an address is that of the link's page, but for the place in it and what is asked of it. */
function isHere(address: string, link: Element): boolean {
  const { location, baseURI } = documentOf(link)
  if (!location) return false
  try {
    const { origin, pathname } = new URL(address, baseURI)
    return origin === location.origin && pathname === location.pathname
  } catch {
    return false
  }
}
