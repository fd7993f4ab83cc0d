import type { Case } from '../../case.ts'

const page: Case = {
  about: 'two hundred thousand small blocks are read while the page goes on',
  async run({ until }) {
    await until('marks', `(CSS.highlights.get('howsure-sure')?.size ?? 0) === 200`, 50_000)
  },
}

export default page
