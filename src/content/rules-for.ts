import type { RulesPart } from '../shared/messages.ts'
import { isWithinDefaults, type Settings } from '../shared/settings.ts'

/** The part with the rules that a reader needs. */
export function rulesFor(settings: Settings): RulesPart {
  return isWithinDefaults(settings) ? 'default-rules' : 'all-rules'
}
