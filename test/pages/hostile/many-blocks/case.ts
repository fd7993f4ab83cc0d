import { expect } from 'vitest'
import type { Case } from '../../case.ts'

const page: Case = {
  about: 'two hundred thousand small blocks are read while the page goes on',
  async run({ ask }) {
    // Asked from outside, again and again, the page would need twice the time.
    const count = await ask<number>(`new Promise((resolve) => {
      const look = setInterval(() => {
        const count = CSS.highlights.get('howsure-sure')?.size ?? 0
        if (count < 200) return
        clearInterval(look)
        resolve(count)
      }, 500)
    })`)
    expect(count).toBe(200)
  },
}

export default page
