import type { Case } from '../../case.ts'

const page: Case = {
  about: 'rows of a long list that come back with other words keep no mark of those before',
  inFirefox: true,
  async run({ ask, marked }) {
    await marked('Most likely', 'Apparently')
    await ask(`document.querySelector('#list').scrollTop = 200; 0`)
    await marked('Most likely')
    await ask(`document.querySelector('#list').scrollTop = 400; 0`)
    await marked('Most likely', 'Obviously')
    await ask(`document.querySelector('#list').scrollTop = 0; 0`)
    await marked('Most likely', 'Apparently')
  },
}

export default page
