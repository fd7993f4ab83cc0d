import type { Case } from '../../case.ts'

const page: Case = {
  about:
    'an article in slots of declared shadow trees is read as far as it shows, and followed from slot to slot',
  inFirefox: true,
  async run({ reader, ask, marked }) {
    await marked('Most likely', 'probably', 'Apparently')
    await reader.clickMark('probably')
    await reader.cardOn('probably')
    await reader.driver.page.press('Escape')
    await ask(`document.querySelector('#lead').slot = 'nowhere'`)
    await marked('Most likely', 'probably')
    await ask(`document.querySelector('#lost').slot = 'lead'`)
    await marked('Most likely', 'probably', 'It seems likely that')
  },
}

export default page
