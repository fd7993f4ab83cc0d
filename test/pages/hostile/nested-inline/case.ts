import type { Case } from '../../case.ts'

const page: Case = {
  about:
    'a hundred thousand inline elements in one another are walked without a stack overflow, and the browser forgets them without a hang',
  async run({ reader, marked }) {
    await marked('Most likely', 'Apparently')
    const address = await reader.driver.page.evaluate(() => location.href)
    // A browser keeps the last few pages: then it forgets the first.
    for (let at = 0; at < 8; at++)
      await reader.driver.open(`${address.replace('nested-inline', 'clear-once')}?${at}`)
  },
}

export default page
