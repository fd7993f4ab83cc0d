import type { Case } from '../../case.ts'

const page: Case = {
  about:
    'text in open shadow trees is marked, changes in there are followed, and a click on a mark opens its card',
  inFirefox: true,
  async run({ reader, ask, marked }) {
    await marked('Most likely', 'Apparently')
    await reader.clickMark('Apparently')
    await reader.cardOn('Apparently')
    await ask(
      `document.querySelector('x-note').shadowRoot.querySelector('p').textContent = 'Obviously it stands.'; 0`,
    )
    await marked('Most likely', 'Obviously')
  },
}

export default page
