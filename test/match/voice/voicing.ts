import { type Voicing, voicesOf } from '../../../src/match/voice.ts'

/** The voice of the one place that stands in brackets, as "voice speaker stance". */
export function voiceAt(marked: string): string {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const text = marked.replace(/[⟦⟧]/g, '')
  return show(voicesOf(text, [{ start, end }])[0])
}

export function show(voicing: Voicing | undefined): string {
  const { voice, speaker, stance } = voicing ?? {}
  return [voice, speaker && `by ${speaker}`, stance].filter(Boolean).join(' ')
}
