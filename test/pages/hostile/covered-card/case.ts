import type { Case } from '../../case.ts'

const page: Case = {
  about: 'a card over which the page lays its highest layer stays on top and answers',
  async run({ reader, ask, marked, until }) {
    await marked('Most likely')
    await ask('cover(); 0')
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await reader.clickInCard('Close')
    await until('the card to close', `!document.querySelector('[popover=manual]')`)
  },
}

export default page
