import type { Case } from '../../case.ts'

const page: Case = {
  about: 'the pages of a frameset are read',
  async run({ until }) {
    await until('marks in the frame', `(frames[1].CSS.highlights.get('howsure-sure')?.size ?? 0) === 1`)
  },
}

export default page
