import type { RuleId } from '../../src/rules/rule.ts'
import type { Note } from '../../src/ui/notes.ts'

/** A note for tests, as the build would pack it. */
export function note(id: RuleId, more: Partial<Note> = {}): Note {
  return {
    id,
    name: `Name of ${id}`,
    why: `Why of ${id}`,
    fair: `Fair of ${id}`,
    ask: `Ask of ${id}`,
    quiet: false,
    sources: [{ title: 'A work', url: 'https://example.org/work' }],
    ...more,
  }
}
