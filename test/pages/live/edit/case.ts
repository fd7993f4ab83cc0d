import type { Case } from '../../case.ts'

const page: Case = {
  about: 'an edit inside a paragraph is marked and unmarked',
  inFirefox: true,
  async run({ ask, marked }) {
    await marked('Most likely')
    await ask(`document.querySelector('#w').firstChild.data = 'Apparently it will stand, they said.'; 0`)
    await marked('Apparently')
    await ask(`document.querySelector('#w').firstChild.data = 'It will stand, they said.'; 0`)
    await marked()
  },
}

export default page
