/**
 * What a trace of Chromium says about one extension: when its code ran, in which tasks. Times are ms of the trace.
 *
 * Two things are put together: the events that name a script of the extension (its evaluation, calls into it), and the
 * samples of the profiler, which alone see what runs behind an `await`. What the garbage collector does is nobody's.
 */

/** One event, as the browser writes it; times are µs. */
interface TraceEvent {
  readonly name: string
  readonly cat: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly id?: string
  readonly ts: number
  readonly dur?: number
  readonly args: { readonly data?: EventData } & Readonly<Record<string, unknown>>
}

interface EventData {
  readonly url?: string
  readonly startTime?: number
  readonly cpuProfile?: {
    readonly nodes?: readonly {
      readonly id: number
      readonly parent?: number
      readonly callFrame: { readonly url?: string }
    }[]
    readonly samples?: readonly number[]
  }
  readonly timeDeltas?: readonly number[]
}

/** A piece of time. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** What the extension did in a page's process, and what it did beside it. */
export interface Doings {
  /** All of its time in the page, in ms. */
  readonly total: number
  /** All of its time in other processes: its background's, in ms. The page can go on meanwhile. */
  readonly background: number
  /** Its time in the task that had most of it, what was done at the end of that included, in ms. */
  readonly longestTask: number
  /** When it first ran. */
  readonly start: number
  /** Its stretches of time, in order and apart. */
  readonly stretches: readonly Stretch[]
  /** When each `performance.mark` of the page was made, by name. */
  readonly marks: ReadonlyMap<string, number>
}

/** The categories that a trace must have. */
export const categories = [
  'toplevel',
  'devtools.timeline',
  'v8.execute',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.cpu_profiler',
  'blink.user_timing',
]

/** The script of ours that is in no page. */
const background = 'background.js'

/**
 * Reads a trace of a page; or one of all of the browser, which alone knows of the background.
 * @param origin of the extension (`chrome-extension://…`)
 * @throws {Error} where the page has no samples: the trace was made without the profiler.
 */
export function doingsIn(trace: string, origin: string): Doings {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] }
  const isOurs = (url?: string) => url?.startsWith(origin) ?? false
  const stretchesOf = (events: readonly TraceEvent[]) => {
    const named = events.filter((event) => event.ph === 'X' && isOurs(event.args.data?.url))
    return union([...named.map(stretchOf), ...sampled(events, isOurs)])
  }
  const mainThread = threadOf(traceEvents, (url) => isOurs(url) && url !== origin + background)
  const page = Number(mainThread?.split('/')[0])
  const stretches = stretchesOf(traceEvents.filter(({ pid }) => pid === page))
  const tasks = tasksOf(traceEvents.filter(({ pid, tid }) => `${pid}/${tid}` === mainThread))
  const marks = traceEvents
    .filter(({ cat }) => cat.includes('blink.user_timing'))
    .map(({ name, ts }): [string, number] => [name, ts / 1000])
  return {
    total: length(stretches),
    background: length(stretchesOf(traceEvents.filter(({ pid }) => pid !== page))),
    longestTask: longestIn(tasks, stretches),
    start: stretches[0]?.start ?? Number.NaN,
    stretches,
    marks: new Map(marks.reverse()),
  }
}

/** How much of some stretches, in order and apart, lies between two times, in ms. */
export function within(stretches: readonly Stretch[], start: number, end: number): number {
  return length(
    stretches
      .filter((stretch) => stretch.end > start && stretch.start < end)
      .map((stretch) => ({ start: Math.max(stretch.start, start), end: Math.min(stretch.end, end) })),
  )
}

/**
 * The tasks of a thread, each with what the browser does at its end, before anything else has its turn: what stands
 * behind an `await`.
 */
function tasksOf(events: readonly TraceEvent[]): Stretch[] {
  const tasks: { readonly start: number; end: number }[] = []
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    const { start, end } = stretchOf(event)
    const last = tasks.at(-1)
    if (/RunTask$/.test(event.name)) tasks.push({ start, end })
    else if (event.name === 'RunMicrotasks' && last) last.end = Math.max(last.end, end)
  }
  return tasks
}

function stretchOf({ ts, dur = 0 }: TraceEvent): Stretch {
  return { start: ts / 1000, end: (ts + dur) / 1000 }
}

/** The stretches between a sample in which our code was on the stack and the next sample. */
function sampled(events: readonly TraceEvent[], isOurs: (url?: string) => boolean): Stretch[] {
  const stretches: Stretch[] = []
  const profiles = new Map<string, TraceEvent[]>()
  for (const event of events) {
    if (event.name !== 'Profile' && event.name !== 'ProfileChunk') continue
    const key = `${event.pid}/${event.id}`
    profiles.set(key, [...(profiles.get(key) ?? []), event])
  }
  for (const chunks of profiles.values()) {
    const ours = new Map<number, boolean>()
    let at = chunks.find(({ name }) => name === 'Profile')?.args.data?.startTime ?? 0
    let open: number | undefined
    const ordered = chunks.filter(({ name }) => name === 'ProfileChunk').sort((a, b) => a.ts - b.ts)
    for (const { args } of ordered) {
      for (const { id, parent, callFrame } of args.data?.cpuProfile?.nodes ?? []) {
        ours.set(id, isOurs(callFrame.url) || (parent !== undefined && ours.get(parent) === true))
      }
      for (const [i, sample] of (args.data?.cpuProfile?.samples ?? []).entries()) {
        at += args.data?.timeDeltas?.[i] ?? 0
        if (open !== undefined) stretches.push({ start: open / 1000, end: at / 1000 })
        open = ours.get(sample) ? at : undefined
      }
    }
  }
  return stretches
}

/** The thread, as `pid/tid`, on which most events name certain scripts. */
function threadOf(
  events: readonly TraceEvent[],
  isMeant: (url: string | undefined) => boolean,
): string | undefined {
  const counts = new Map<string, number>()
  for (const { pid, tid, args } of events) {
    if (isMeant(args.data?.url)) counts.set(`${pid}/${tid}`, (counts.get(`${pid}/${tid}`) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

function union(stretches: readonly Stretch[]): Stretch[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}

function length(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0)
}

function longestIn(tasks: readonly Stretch[], stretches: readonly Stretch[]): number {
  return tasks.reduce((most, { start, end }) => Math.max(most, within(stretches, start, end)), 0)
}
