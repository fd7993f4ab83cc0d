import type { Case } from '../../case.ts'

const page: Case = {
  about:
    'a form around the article, with a field for each property that a form has, does not stop the reading',
  inFirefox: true,
  async run({ marked, ask, reader }) {
    await marked('Most likely')
    await ask(`document.querySelector('#w').append(' The other bridge is apparently safe.')`)
    await marked('Most likely', 'apparently')
    await reader.clickMark('apparently')
    await reader.cardOn('apparently')
    await reader.driver.page.press('ArrowLeft')
    await reader.cardOn('Most likely')
    await reader.driver.page.press('Escape')
    await ask(`document.querySelector('#w').parentElement.remove()`)
    await marked()
  },
}

export default page
