// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { Fewer } from '../../src/content/less.ts'
import { Marking } from '../../src/content/marking.ts'
import type { PageFinding } from '../../src/content/reading.ts'
import type { Block } from '../../src/page/blocks.ts'
import type { Painter } from '../../src/page/highlight.ts'
import { defaults } from '../../src/shared/settings.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }))

function found(text: string): PageFinding {
  const element = document.createElement('p')
  const node = element.appendChild(document.createTextNode(text))
  document.body.append(element)
  const range = new StaticRange({
    startContainer: node,
    startOffset: 0,
    endContainer: node,
    endOffset: text.length,
  })
  const block = { element, text } as Partial<Block> as Block
  return { start: 0, end: text.length, rule: 'likelihood/likely', voice: 'quoted', block, range }
}

it('a finding is counted once, though it is told of again after the wishes changed, and under its speaker’s name', () => {
  const painter = { add: vi.fn(), remove: vi.fn(), clear: vi.fn() } as Partial<Painter> as Painter
  const marking = new Marking(painter, new Fewer(vi.fn()), defaults)
  const [first, second] = [found('most likely'), found('probably')]
  marking.change([], [first])
  expect(marking.count).toBe(1)
  // A lot of the first reading is still to come when the reader changes something.
  marking.changeWishes(defaults, [{ ...first, speaker: 'Smith' }, second])
  marking.change([], [second])
  expect(marking.count).toBe(2)
  marking.change([first], [])
  expect(marking.count).toBe(1)
  marking.changeWishes({ ...defaults, quotations: false }, [second])
  expect(marking.count).toBe(0)
})
