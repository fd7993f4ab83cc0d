import type { Case } from '../../case.ts'

const page: Case = {
  about: 'an XML document is left alone',
  file: 'page.xml',
  async run({ marked, until }) {
    await until('it to load', 'document.readyState === "complete"')
    await marked()
  },
}

export default page
