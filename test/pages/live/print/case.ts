import type { Case } from '../../case.ts'

const page: Case = {
  about: 'marks are on the screen only',
  async run({ marked, until }) {
    await marked('Most likely')
    await until('a rule for the screen alone', `matchMedia('screen').matches && !matchMedia('print').matches`)
  },
}

export default page
