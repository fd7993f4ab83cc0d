import { expect } from 'vitest'
import type { Case } from '../../case.ts'

const page: Case = {
  about: 'ten megabytes of text in one node are read while the page goes on',
  async run({ ask, until }) {
    await until('marks', `(CSS.highlights.get('howsure-sure')?.size ?? 0) > 50000`, 50_000)
    // The page had its turn between; not often, as it takes a second to paint so much text with other marks.
    const steps = await ask<number>('steps')
    expect(steps).toBeGreaterThan(2)
    expect(steps).toBeLessThan(15)
  },
}

export default page
