import { asSite } from '../shared/entries.ts'
import { siteOf } from '../shared/settings.ts'

/** The site of an address as a reader types or pastes it ("Example.org/news", "https://…"); undefined for what is none. */
export function siteIn(typed: string): string | undefined {
  const address = typed.trim()
  if (address === '' || /\s/.test(address)) return undefined
  const url = parse(address.includes('://') || address.startsWith('file:') ? address : `https://${address}`)
  if (!url || !/^(https?|file):$/.test(url.protocol)) return undefined
  const site = siteOf(url)
  // A word alone is an address only where it can be one: this device, or a host in the reader's own net.
  return url.protocol === 'file:' || /[.:]|^localhost$/.test(site) ? asSite(site) : undefined
}

function parse(address: string): URL | undefined {
  try {
    return new URL(address)
  } catch {
    return undefined
  }
}
