import { expect } from 'vitest'
import type { Case } from '../../case.ts'

const page: Case = {
  about: 'clicks, keys and messages that the page makes up do nothing',
  inFirefox: true,
  async run({ reader, ask, marked, middleOf }) {
    await marked('Most likely', 'Apparently')
    const at = await middleOf('#w b')
    await ask(`fake(${JSON.stringify(at)}); 0`)
    expect(await reader.card()).toBeNull()
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await ask(`attack(); 0`)
    expect((await reader.card())?.phrase).toBe('Most likely')
    expect(await ask<string[]>('reached()')).toEqual([])
  },
}

export default page
