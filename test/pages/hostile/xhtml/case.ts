import type { Case } from '../../case.ts'

const page: Case = {
  about: 'a page of XHTML with elements that close themselves is read',
  file: 'page.xhtml',
  inFirefox: true,
  async run({ marked }) {
    await marked('Most likely', 'Apparently')
  },
}

export default page
