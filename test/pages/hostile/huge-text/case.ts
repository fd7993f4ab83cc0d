import { expect } from 'vitest'
import type { Case } from '../../case.ts'

const page: Case = {
  about: 'ten megabytes of text in one node are read while the page goes on',
  async run({ ask, until }) {
    await until('marks', `(CSS.highlights.get('howsure-sure')?.size ?? 0) > 50000`, 50_000)
    // The page had its turn between.
    expect(await ask<number>('steps')).toBeGreaterThan(2)
  },
}

export default page
