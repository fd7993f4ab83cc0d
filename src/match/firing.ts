import type { Automaton } from './automaton.ts'
import { type Finding, scan } from './scan.ts'

/**
 * One finding for each rule that finds something in the text, though another's covers it. `scan` lets the longer of two
 * findings win; here the winners are switched off and the text is scanned again until nobody wins. For counting, on
 * short texts: the scans are as many as findings lie upon each other.
 */
export function firing(text: string, automaton: Automaton, on?: Uint8Array): Finding[] {
  const left = on ? Uint8Array.from(on) : new Uint8Array(automaton.rules.length).fill(1)
  const indexOf = new Map(automaton.rules.map(({ id }, index) => [id as string, index]))
  const firsts: Finding[] = []
  for (
    let found = scan(text, automaton, { on: left });
    found.length > 0;
    found = scan(text, automaton, { on: left })
  ) {
    for (const finding of found) {
      const index = indexOf.get(finding.rule) ?? 0
      if (left[index] === 1) firsts.push(finding)
      left[index] = 0
    }
  }
  return firsts
}
