import type { ShownRule } from './wordings.ts'

/**
 * The rules in which all words of the query stand, anywhere: names, phrases, notes, examples. Small and capital letters
 * are one; so are curly and straight apostrophes, and the brackets of the notation do not part words. Rules that have
 * the query in their name come first.
 */
export function search(rules: readonly ShownRule[], query: string): readonly ShownRule[] {
  const words = plain(query).split(' ').filter(Boolean)
  if (words.length === 0) return rules
  const found = rules.filter((rule) => words.every((word) => hayOf(rule).includes(word)))
  const named = (rule: ShownRule) => words.every((word) => plain(rule.note.name).includes(word))
  return [...found.filter(named), ...found.filter((rule) => !named(rule))]
}

const hays = new WeakMap<ShownRule, string>()

function hayOf(rule: ShownRule): string {
  const { note, wording } = rule
  let hay = hays.get(rule)
  if (hay === undefined) {
    const { phrases, except, marks, spares } = wording
    const all = [
      note.id,
      note.name,
      note.why,
      note.fair,
      note.ask,
      ...phrases,
      ...except,
      ...marks,
      ...spares,
    ]
    // As the phrases stand, and without their signs, so that "it seems likely" is found in "it [seems] (likely | …)".
    hay = `${plain(all.join('\n'))}\n${plain(all.join('\n').replace(/[[\](){}|?^=]/g, ' '))}`
    hays.set(rule, hay)
  }
  return hay
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}
