import type { Case } from '../../case.ts'

const page: Case = {
  about: 'twenty thousand inline elements in one another are walked without a stack overflow',
  async run({ marked }) {
    await marked('Most likely', 'Apparently')
  },
}

export default page
