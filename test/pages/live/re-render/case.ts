import type { Case } from '../../case.ts'

const page: Case = {
  about:
    'a framework that renders the article anew, in other elements, leaves no mark behind and misses none',
  inFirefox: true,
  async run({ ask, marked }) {
    await marked('Most likely')
    for (const word of ['Apparently', 'Obviously', 'Most likely']) {
      await ask(`render(${JSON.stringify(word)}); 0`)
      await marked(word)
    }
  },
}

export default page
