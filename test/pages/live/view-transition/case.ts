import type { Case } from '../../case.ts'

const page: Case = {
  about: 'another story that fades in is marked, and so is the first one when the reader goes back',
  inFirefox: true,
  async run({ reader, ask, click, marked, until }) {
    await marked('Most likely')
    await click('nav a:last-child')
    await marked('Apparently')
    // While it fades, a click is at the picture of the page.
    await until('the end of the fading', `document.getAnimations().length === 0`)
    await reader.clickMark('Apparently')
    await reader.cardOn('Apparently')
    await ask('history.back()')
    await marked('Most likely')
    if (await reader.seesCard()) throw new Error('the card of the story before is open still')
  },
}

export default page
