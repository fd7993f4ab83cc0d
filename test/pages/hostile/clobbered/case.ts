import type { Case } from '../../case.ts'

const page: Case = {
  about: 'elements with the names of what we ask for are elements',
  async run({ marked }) {
    await marked('Most likely')
  },
}

export default page
