import type { Case } from '../../case.ts'

const page: Case = {
  about: 'text in another language is left alone, as declared and as its words tell',
  async run({ marked }) {
    await marked('Most likely')
  },
}

export default page
