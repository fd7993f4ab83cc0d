import type { Case } from '../../case.ts'

const page: Case = {
  about: 'elements with the names of what we ask of the document and keep in our world are not taken for it',
  inFirefox: true,
  async run({ until }) {
    await until('marks', 'size() === 1')
  },
}

export default page
