import type { RuleId, Voice } from '../rules/rule.ts'
import { asNeverPhrase } from './entries.ts'
import { ownRuleId } from './own-phrases.ts'
import type { Settings } from './settings.ts'

/** What of a page and of its findings the reader wants. Pure functions of the settings. */

/**
 * Whether a site's pages are read. `off`: never · `always`: even those that do not look like articles · `articles`:
 * those that do · `asked`: only when the reader asks.
 */
export type Wanted = 'off' | 'always' | 'articles' | 'asked'

/** What the reader wants of the pages of a site, which is named as `siteOf` names it. */
export function wantedOn(site: string, settings: Settings): Wanted {
  if (settings.offSites.includes(site)) return 'off'
  if (settings.alwaysSites.includes(site)) return 'always'
  return settings.start
}

/** Words that were found, as a part of a block's text in UTF-16 units. */
export interface Words {
  readonly block: { readonly text: string }
  readonly start: number
  readonly end: number
}

/**
 * Which findings the reader wants to see: those in quotations may be unwanted, some words are never to be marked, and a
 * phrase of the reader's that is gone finds nothing, though its tables may still be there.
 */
export function wantedFindings<F extends Words & { readonly rule: RuleId; readonly voice: Voice }>(
  findings: readonly F[],
  { quotations, neverPhrases, ownPhrases }: Settings,
): readonly F[] {
  const own = new Set<string>(ownPhrases.map(({ phrase }) => ownRuleId(phrase)))
  const wanted = findings.filter(
    ({ voice, rule }) => (quotations || voice !== 'quoted') && (!rule.startsWith('own/') || own.has(rule)),
  )
  return without(wanted, new Set(neverPhrases))
}

/** The findings without those of certain phrases, which are as `asNeverPhrase` writes them. */
export function without<F extends Words>(findings: readonly F[], phrases: ReadonlySet<string>): readonly F[] {
  if (phrases.size === 0) return findings
  return findings.filter(
    ({ block, start, end }) => !phrases.has(asNeverPhrase(block.text.slice(start, end)) ?? ''),
  )
}
