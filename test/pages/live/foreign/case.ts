import type { Case } from '../../case.ts'

const page: Case = {
  about: 'on a page in another language nothing is marked, and the popup says why',
  async run({ reader, marked, until }) {
    await until('the page to be read', 'document.readyState === "complete"')
    await (await reader.openPopup()).titled('Not in English')
    await reader.driver.closePopup()
    await marked()
  },
}

export default page
