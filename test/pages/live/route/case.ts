import type { Case } from '../../case.ts'

const page: Case = {
  about: 'a change of route without a load is followed, to a page that is no article and back',
  async run({ reader, ask, marked }) {
    await marked('Most likely')
    await ask(`history.pushState(null, '', '?list'); list(); 0`)
    await marked()
    await (await reader.openPopup()).titled('Not an article')
    await reader.driver.closePopup()
    await ask(`history.back(); addEventListener('popstate', article); 0`)
    await marked('Most likely')
  },
}

export default page
