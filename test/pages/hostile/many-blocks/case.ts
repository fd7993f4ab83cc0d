import type { Case } from '../../case.ts'

const page: Case = {
  about: 'two hundred thousand small blocks are read while the page goes on',
  longest: 180_000,
  async run({ until }) {
    await until('marks', `(CSS.highlights.get('howsure-sure')?.size ?? 0) === 200`, 150_000)
  },
}

export default page
