import type { Case } from '../../case.ts'

const page: Case = {
  about: 'under a strict policy and trusted types, marks and card are there',
  inFirefox: true,
  async run({ reader, marked }) {
    await marked('Most likely')
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
  },
}

export default page
