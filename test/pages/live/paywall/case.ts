import type { Case } from '../../case.ts'

const page: Case = {
  about: 'a paywall that opens by a class, by a veil that is lifted, by an attribute, or by new text',
  inFirefox: true,
  async run({ ask, marked }) {
    await marked()
    await ask(`document.querySelector('#wall').className = ''; 0`)
    await marked('Most likely')
    await ask(`document.querySelector('.veiled').className = ''; 0`)
    await marked('Most likely', 'It seems likely that')
    await ask(`document.querySelector('#more').hidden = false; 0`)
    await marked('Most likely', 'It seems likely that', 'Apparently')
    await ask(
      `document.querySelector('#w').after(Object.assign(document.createElement('p'), { textContent: 'Obviously it will.' })); 0`,
    )
    await marked('Most likely', 'Obviously', 'It seems likely that', 'Apparently')
  },
}

export default page
