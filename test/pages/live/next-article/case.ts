import type { Case } from '../../case.ts'

const page: Case = {
  about: 'a second article that loads below the first is read as well',
  async run({ ask, marked }) {
    await marked('Most likely')
    await ask(`document.body.append(document.querySelector('article').cloneNode(true)); 0`)
    await marked('Most likely', 'Most likely')
  },
}

export default page
