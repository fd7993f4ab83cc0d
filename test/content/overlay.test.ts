// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CardContent } from '../../src/content/Card.tsx'
import { Overlay } from '../../src/content/overlay.tsx'
import { setOf } from '../../src/rules/sets.ts'
import { note } from '../ui/notes.ts'
import './jsdom.ts'

vi.mock('../../src/shared/browser.ts', async () => ({
  browser: { i18n: (await import('../shared/i18n.ts')).i18n },
}))

const actions = {
  onPrevious: vi.fn(),
  onNext: vi.fn(),
  onSearch: vi.fn(),
  onLess: vi.fn(),
  onUndo: vi.fn(),
  onOptions: vi.fn(),
  onClosed: vi.fn(),
}
const content: CardContent = {
  rule: 'likelihood/a',
  phrase: 'Most likely',
  voice: 'writer',
  set: setOf('likelihood'),
  note: note('likelihood/a'),
  searchFor: 'Caldry lights',
  number: 2,
  all: 7,
}
let overlay: Overlay
const mark = { element: document.body, box: () => ({ left: 10, top: 10, right: 90, bottom: 30 }) }
const root = () => document.querySelector('[popover]')?.shadowRoot

beforeEach(() => {
  document.body.innerHTML = '<button id="before">Before</button>'
  vi.clearAllMocks()
  overlay = new Overlay(document, actions)
})
afterEach(() => overlay.close())

it('the card is in the page only while it is open', () => {
  expect(root()).toBeUndefined()
  overlay.show(content, mark)
  expect(root()?.textContent).toContain('Why of likelihood/a')
  overlay.close()
  expect(root()).toBeUndefined()
  expect(actions.onClosed).toHaveBeenCalledOnce()
})

it('focus goes into the card and back to where it was', () => {
  document.getElementById('before')?.focus()
  overlay.show(content, mark)
  expect(root()?.activeElement?.getAttribute('role')).toBe('dialog')
  overlay.close()
  expect(document.activeElement?.id).toBe('before')
})

it('focus that the reader has moved elsewhere stays there', () => {
  overlay.show(content, mark)
  document.getElementById('before')?.focus()
  overlay.close()
  expect(document.activeElement?.id).toBe('before')
})

it('the card says what it is about, whose words they are, and where it stands among the others', () => {
  overlay.show({ ...content, voice: 'quoted', speaker: 'Tomas Verhane', stance: 'negated' }, mark)
  const dialog = root()?.querySelector('[role=dialog]')
  expect(dialog?.getAttribute('aria-label')).toBe('About “Most likely”')
  for (const words of [
    'How sure?',
    'Likelihood',
    'Speaker: Tomas Verhane',
    'The sentence denies this.',
    'Fair of',
    'Ask of',
    'Phrase 2 of 7: “Most likely”',
    'Caldry lights',
  ]) {
    expect(dialog?.textContent).toContain(words)
  }
})

it('what the page dispatches at the card has no effect', () => {
  overlay.show(content, mark)
  for (const button of root()?.querySelectorAll('button') ?? []) button.click()
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  expect(actions.onPrevious).not.toHaveBeenCalled()
  expect(actions.onNext).not.toHaveBeenCalled()
  expect(document.querySelector('[popover]')).not.toBeNull()
})

it('a card that the page has thrown away can be opened again', () => {
  overlay.show(content, mark)
  document.querySelector('[popover]')?.remove()
  overlay.show(content, mark)
  expect(document.querySelectorAll('[popover]')).toHaveLength(1)
  expect(root()?.textContent).toContain('Most likely')
})

it('the card closes when its mark has left the page', () => {
  overlay.show(content, { element: document.body, box: () => undefined })
  expect(document.querySelector('[popover]')).toBeNull()
  expect(actions.onClosed).toHaveBeenCalledOnce()
})

it('what can be done about marks says how far it reaches', () => {
  overlay.show(content, mark)
  const scopes = [...(root()?.querySelectorAll('.less li') ?? [])].map((item) => item.textContent)
  expect(scopes).toEqual([
    'Not here“Most likely” is not marked on this page until you leave it.',
    'Never this phrase“Most likely” is not marked on any page.',
    'Turn “Likelihood” offNothing of this set is marked on any page.',
  ])
})

it('what was done is said, and focus is on Undo', () => {
  overlay.show(content, mark)
  const done = {
    what: 'set',
    phrase: 'Most likely',
    set: setOf('likelihood'),
    go: vi.fn(),
    undo: vi.fn(),
  } as const
  overlay.tell({ done })
  expect(overlay.done).toBe(done)
  expect(root()?.activeElement?.textContent).toBe('Undo')
  expect(root()?.querySelector('.done')?.textContent).toContain('“Likelihood” is off')
  expect(overlay.offersUndo).toBe(true)
  overlay.tell({ done, undone: true })
  expect(overlay.offersUndo).toBe(false)
  overlay.tell({})
  expect(overlay.done).toBeUndefined()
  expect(root()?.activeElement?.getAttribute('role')).toBe('dialog')
})
