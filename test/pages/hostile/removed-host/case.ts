import type { Case } from '../../case.ts'

const page: Case = {
  about: 'a page that removes the card’s host gets no error, and the next click opens it again',
  inFirefox: true,
  async run({ reader, ask, marked, until }) {
    await marked('Most likely')
    await ask('war(); 0')
    await reader.clickMark('Most likely')
    await until('the host to be removed', 'removed > 0')
    await ask('peace(); 0')
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
  },
}

export default page
