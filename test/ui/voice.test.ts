import { describe, expect, it, vi } from 'vitest'
import { type Spoken, stanceLine, voiceLine, voiceShort } from '../../src/ui/voice.ts'

vi.mock('../../src/shared/browser.ts', async () => ({
  browser: { i18n: (await import('../shared/i18n.ts')).i18n },
}))

const spoken = (more: Partial<Spoken>): Spoken => ({ rule: 'likelihood/a', voice: 'writer', ...more })

describe('whose words', () => {
  it.each<[Partial<Spoken>, string | undefined, string | undefined]>([
    [{}, undefined, undefined],
    [
      { voice: 'quoted' },
      'In a quotation: these are the speaker’s words, not the writer’s.',
      'In a quotation',
    ],
    [
      { voice: 'quoted', speaker: 'the ministry’s spokeswoman' },
      'In a quotation, not the writer’s words. Speaker: the ministry’s spokeswoman.',
      'In a quotation: the ministry’s spokeswoman',
    ],
    [
      { voice: 'attributed', speaker: 'he' },
      'The writer reports this as somebody else’s view: he.',
      'Reported: he',
    ],
  ])('are told for %j', (more, line, short) => {
    expect(voiceLine(spoken(more))).toBe(line)
    expect(voiceShort(spoken(more))).toBe(short)
  })
})

describe('how the sentence puts it', () => {
  it('is told where it does not simply say it', () => {
    expect(stanceLine(spoken({}))).toBeUndefined()
    expect(stanceLine(spoken({ stance: 'negated' }))).toBe('The sentence denies this.')
    expect(stanceLine(spoken({ stance: 'question' }))).toBe('This stands in a question.')
  })

  it('says of an allegation that is denied that it is none', () => {
    const denied = spoken({ rule: 'allegation/a', stance: 'negated' })
    expect(stanceLine(denied)).toBe('The sentence denies this: it accuses nobody.')
  })
})
