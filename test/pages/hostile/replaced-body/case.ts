import type { Case } from '../../case.ts'

const page: Case = {
  about: 'a body and a root element that are replaced are read anew',
  async run({ ask, marked }) {
    await marked('Most likely')
    await ask(
      `document.body.replaceWith(Object.assign(document.createElement('body'), { innerHTML: document.body.innerHTML.replace('Most likely', 'Apparently') })); 0`,
    )
    await marked('Apparently')
    await ask(
      `document.documentElement.replaceWith(new DOMParser().parseFromString(document.documentElement.outerHTML.replace('Apparently', 'Obviously'), 'text/html').documentElement); 0`,
    )
    await marked('Obviously')
    await ask(`document.body.remove(); 0`)
    await marked()
  },
}

export default page
