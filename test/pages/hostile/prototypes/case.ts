import type { Case } from '../../case.ts'

const page: Case = {
  about: 'overwritten prototypes of the DOM are the page’s affair',
  inFirefox: true,
  async run({ until }) {
    await until('marks', `size() === 1`)
  },
}

export default page
