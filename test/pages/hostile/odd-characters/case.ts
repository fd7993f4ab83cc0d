import { expect } from 'vitest'
import type { Case } from '../../case.ts'

const page: Case = {
  about: 'lone surrogates, bidirectional controls, zero-width joiners and combining storms break nothing',
  inFirefox: true,
  async run({ reader, until }) {
    await until('both ends to be marked', `(CSS.highlights.get('howsure-sure')?.size ?? 0) >= 2`)
    const words = await reader.markedWords()
    expect(words[0]).toBe('Most likely')
    expect(words.at(-1)).toBe('Apparently')
  },
}

export default page
