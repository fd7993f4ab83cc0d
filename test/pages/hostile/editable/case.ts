import type { Case } from '../../case.ts'

const page: Case = {
  about: 'a page that is all there to be written in is left alone, until it is not',
  inFirefox: true,
  async run({ reader, ask, marked, until }) {
    await until('it to load', 'document.readyState === "complete"')
    await (await reader.openPopup()).titled('Not an article')
    await reader.driver.closePopup()
    await marked()
    await ask(`document.body.removeAttribute('contenteditable'); 0`)
    await marked('Most likely')
    await ask(`document.designMode = 'on'; document.querySelector('#w').append(' So it is.'); 0`)
    await marked()
  },
}

export default page
