import type { Case } from '../../case.ts'

const page: Case = {
  about: 'marks that the page clears are back when the reader moves',
  inFirefox: true,
  async run({ reader, ask, marked }) {
    await marked('Most likely')
    await ask(`CSS.highlights.clear(); 0`)
    await reader.driver.page.drag({ x: 5, y: 5 }, { x: 30, y: 9 })
    await marked('Most likely')
  },
}

export default page
