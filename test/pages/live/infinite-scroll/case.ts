import type { Case } from '../../case.ts'

const page: Case = {
  about: 'what is added while the reader scrolls is marked, again and again',
  inFirefox: true,
  async run({ ask, marked }) {
    await marked('Most likely')
    for (let more = 2; more < 6; more++) {
      await ask(`scrollTo(0, document.body.scrollHeight); more(); 0`)
      await marked(...Array<string>(more).fill('Most likely'))
    }
  },
}

export default page
