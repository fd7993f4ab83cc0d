import type { Case } from '../../case.ts'

const page: Case = {
  about: 'a story that opens in a dialog over the page is read, and its card opens in it',
  inFirefox: true,
  async run({ reader, ask, marked }) {
    await marked('Most likely')
    await ask(`document.querySelector('dialog').showModal(); 0`)
    await marked('Most likely', 'Apparently')
    await reader.clickMark('Apparently')
    await reader.cardOn('Apparently')
    await reader.driver.page.press('Escape')
    await ask(`document.querySelector('dialog').close(); 0`)
    await marked('Most likely')
  },
}

export default page
