import type { Case } from '../../case.ts'

const page: Case = {
  about:
    'an article and what stands in a frame in it are both marked, and so is the page that the frame goes to',
  inFirefox: true,
  async run({ ask, marked, until }) {
    const inFrame = `(frames[0].CSS.highlights.get('howsure-sure')?.size ?? 0) === 1`
    await until('marks in the frame', inFrame)
    await marked('Most likely')
    await ask(`document.querySelector('iframe').src = '/old-bridge.html?next'; 0`)
    await until('marks in the next page', `frames[0].location.search === '?next' && ${inFrame}`)
    await marked('Most likely')
  },
}

export default page
