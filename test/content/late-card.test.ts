import { beforeEach, expect, it, vi } from 'vitest'
import type { CardPart, OpenCard } from '../../src/content/card-part.ts'
import { LateCard } from '../../src/content/late-card.ts'
import type { Fewer } from '../../src/content/less.ts'
import type { Mark } from '../../src/content/overlay.tsx'
import type { PageFinding } from '../../src/content/reading.ts'
import { defaults } from '../../src/shared/settings.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }))

const finding = (rule: PageFinding['rule']) => ({ rule }) as PageFinding
const [one, two] = [finding('likelihood/one'), finding('likelihood/two')]
const events = { onPrevious: vi.fn(), onNext: vi.fn(), onClosed: vi.fn() }
const open = { isDone: true, offersUndo: true, owns: () => true, show: vi.fn(), close: vi.fn() }
let arrive: (part: CardPart | undefined) => Promise<void>
let asked: number
let card: LateCard
const show = (finding: PageFinding) => card.show(finding, [one, two], defaults, {} as Mark)
const shown = () => open.show.mock.calls.map(([finding]) => finding)

beforeEach(() => {
  vi.clearAllMocks()
  asked = 0
  const load = () =>
    new Promise<CardPart | undefined>((resolve) => {
      asked++
      arrive = async (part) => {
        resolve(part)
        await new Promise((done) => setTimeout(done))
      }
    })
  card = new LateCard(load, {} as Fewer, events)
})
const part = { makeCard: (): OpenCard => open, say: () => {} }

it('of two marks that are clicked while the card is on its way, the last has it', async () => {
  show(one)
  show(two)
  expect(asked).toBe(1)
  expect(card.owns({} as Event)).toBe(false)
  await arrive(part)
  expect(shown()).toEqual([two])
  show(one)
  expect(shown()).toEqual([two, one])
  expect(asked).toBe(1)
  expect([card.isDone, card.offersUndo, card.owns({} as Event)]).toEqual([true, true, true])
})

it('a card that is closed before it is there is not shown, and said to be closed', async () => {
  show(one)
  card.close()
  expect(events.onClosed).toHaveBeenCalledOnce()
  await arrive(part)
  expect(shown()).toEqual([])
  card.close()
  expect(open.close).toHaveBeenCalledOnce()
})

it('where it cannot be loaded it is said to be closed, and asked for again at the next click', async () => {
  show(one)
  await arrive(undefined)
  expect(events.onClosed).toHaveBeenCalledOnce()
  show(two)
  expect(asked).toBe(2)
  await arrive(part)
  expect(shown()).toEqual([two])
})
