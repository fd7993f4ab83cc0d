import { expect } from 'vitest'
import type { Case } from '../../case.ts'

const page: Case = {
  about: 'a page that answers every change with another is not answered by us',
  async run({ ask, marked, until }) {
    await marked('Most likely')
    await ask('ours = 0; document.querySelector("#war").append("!"); 0')
    await until('many rounds', 'rounds > 200')
    await marked('Most likely')
    expect(await ask<number>('ours')).toBe(0)
  },
}

export default page
