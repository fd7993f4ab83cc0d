import type { Finding } from '../match/scan.ts'
import { asNeverPhrase } from '../shared/entries.ts'
import { ownRuleId } from '../shared/own-phrases.ts'
import type { Settings } from '../shared/settings.ts'

/** What of a page and of its findings the reader wants. Pure functions of the settings. */

/**
 * Whether a site's pages are read. `off`: never · `always`: even those that do not look like articles · `articles`:
 * those that do · `asked`: only when the reader asks.
 */
export type Wanted = 'off' | 'always' | 'articles' | 'asked'

export function wantedOn(site: string, settings: Settings): Wanted {
  if (settings.offSites.includes(site)) return 'off'
  if (settings.alwaysSites.includes(site)) return 'always'
  return settings.start
}

/**
 * Which findings the reader wants to see: those in quotations may be unwanted, some words are never to be marked, and a
 * phrase of the reader's that is gone finds nothing, though its tables may still be there.
 */
export function wantedFindings<F extends Finding & { readonly block: { readonly text: string } }>(
  findings: readonly F[],
  { quotations, neverPhrases, ownPhrases }: Settings,
): readonly F[] {
  const never = new Set(neverPhrases)
  const own = new Set<string>(ownPhrases.map(({ phrase }) => ownRuleId(phrase)))
  return findings.filter(({ voice, rule, block, start, end }) => {
    if (!quotations && voice === 'quoted') return false
    if (rule.startsWith('own/') && !own.has(rule)) return false
    return never.size === 0 || !never.has(asNeverPhrase(block.text.slice(start, end)) ?? '')
  })
}
