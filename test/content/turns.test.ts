import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { inTurns } from '../../src/content/turns.ts'

let now: number
/** What the page does in each rest. */
let onRest: (rest: number) => void
let rests: number
let serial: number
let isOver: boolean
let away: Promise<void> | undefined
const turns = { serial: () => serial, isOver: () => isOver, away: () => away }

beforeEach(() => {
  now = 0
  rests = 0
  serial = 0
  isOver = false
  away = undefined
  onRest = () => {}
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  vi.stubGlobal('scheduler', { postTask: async () => onRest(++rests) })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Six steps of 3 ms, two of which fill a turn. Notes what it is told at each. */
function* work(told: (boolean | undefined)[]): Generator<void, string, boolean | undefined> {
  for (let step = 0; step < 6; step++) {
    now += 3
    told.push(yield)
  }
  return 'done'
}

it('work rests after each turn, and is told of a change of the page once, behind the rest in which it was', async () => {
  const told: (boolean | undefined)[] = []
  const spent: number[] = []
  onRest = (rest) => {
    now += 100
    if (rest === 2) serial++
  }
  expect(await inTurns(work(told), turns, (ms) => spent.push(ms))).toBe('done')
  expect(told).toEqual([false, false, false, true, false, false])
  // What the page does in a rest is not our time.
  expect(spent).toEqual([6, 6, 6, 0])
})

it('work waits while its page is left, and goes on when it is back', async () => {
  const told: (boolean | undefined)[] = []
  let comeBack = () => {}
  onRest = (rest) => {
    if (rest !== 2) return
    away = new Promise((resolve) => {
      comeBack = resolve
    })
  }
  const done = inTurns(work(told), turns)
  await new Promise((resolve) => setTimeout(resolve))
  expect(told).toHaveLength(3)
  away = undefined
  comeBack()
  expect(await done).toBe('done')
})

it('work that is not wanted any more goes no step further', async () => {
  const told: (boolean | undefined)[] = []
  onRest = (rest) => {
    isOver = rest === 2
  }
  expect(await inTurns(work(told), turns)).toBeNull()
  expect(told).toHaveLength(3)
})
