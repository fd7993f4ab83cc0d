import type { Speaker } from './speaker.ts'

/** A part of a sentence that reports, and whose words it reports. */
export interface Report {
  /** Its first token and one past its last. */
  readonly from: number
  readonly to: number
  readonly speaker: Speaker
}

/** Notes a report. One that is empty only names who speaks. */
export function add(found: Report[], from: number, to: number, speaker: Speaker): void {
  found.push({ from, to, speaker })
}
