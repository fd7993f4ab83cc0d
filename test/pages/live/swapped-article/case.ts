import type { Case } from '../../case.ts'

const page: Case = {
  about: 'an article that takes the place of its beginning is marked, and the offer between was not',
  inFirefox: true,
  async run({ reader, ask, marked }) {
    await reader.driver.report()
    await marked('Most likely')
    await ask('open()')
    await marked('Most likely', 'Apparently')
  },
}

export default page
