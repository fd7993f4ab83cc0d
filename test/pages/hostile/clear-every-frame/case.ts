import { expect } from 'vitest'
import type { Case } from '../../case.ts'

const page: Case = {
  about: 'a page that clears all highlights in every frame does not draw us into a fight',
  async run({ reader, ask, until }) {
    await until('300 frames', 'frames_ >= 300')
    const first = await ask<number>('put')
    await ask('frames_ = 0')
    for (let n = 0; n < 20; n++) await reader.driver.page.drag({ x: 5 + n, y: 5 }, { x: 30 + n, y: 9 })
    await until('300 more frames', 'frames_ >= 300')
    expect((await ask<number>('put')) - first).toBeLessThan(12)
  },
}

export default page
