import type { RuleId, Stance, Voice } from '../rules/rule.ts'

/** What a step of the welcome page shows. */
export type SampleId = 'fair' | 'hint' | 'quoted'

/** A piece of an article to try marks in. */
export interface Sample {
  readonly id: SampleId
  readonly text: string
}

/** A sample with what the engine finds in it; offsets are UTF-16 units of the text. */
export interface MarkedSample extends Sample {
  readonly findings: readonly {
    readonly start: number
    readonly end: number
    readonly rule: RuleId
    readonly voice: Voice
    readonly speaker?: string
    readonly stance?: Stance
  }[]
}

/** The steps: wording that is fair comes first. English, as what the rules read is; country and people are invented. */
export const samples: readonly Sample[] = [
  {
    id: 'fair',
    text:
      'A worn-out relay was probably the cause. The inspectors tested nine of the eleven relays, name the two that ' +
      'they could not reach, and put the odds at 70 to 80 per cent.',
  },
  {
    id: 'hint',
    text:
      'The lights went out two days before the vote on the sale of the grid. It is not a coincidence that the price ' +
      'fell by a fifth the next morning.',
  },
  {
    id: 'quoted',
    text:
      '“There is no doubt that somebody opened that switch by hand,” said Tomas Verhane, who speaks for the ' +
      'opposition on energy.',
  },
]

/** The samples with their marks as JSON, put here by the build. */
declare const __SAMPLES__: string

/** The samples as the engine marks them, for a reader who has changed nothing. */
export function markedSamples(): readonly MarkedSample[] {
  return JSON.parse(__SAMPLES__) as MarkedSample[]
}
