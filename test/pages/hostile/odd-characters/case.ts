import { expect } from 'vitest'
import type { Case } from '../../case.ts'

const page: Case = {
  about: 'lone surrogates, bidirectional controls, zero-width joiners and combining storms break nothing',
  inFirefox: true,
  async run({ reader }) {
    // A long page is marked piece by piece.
    const ends = async () => {
      const words = await reader.markedWords()
      return [words[0], words.at(-1)]
    }
    await expect.poll(ends).toEqual(['Most likely', 'Apparently'])
  },
}

export default page
