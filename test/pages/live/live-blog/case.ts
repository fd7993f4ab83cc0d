import type { Case } from '../../case.ts'

const page: Case = {
  about:
    'a live report is read with its standfirst and its key events, and each post that comes on top of the others',
  inFirefox: true,
  async run({ ask, marked }) {
    const first = ['Most likely', 'probably', 'probably', 'Apparently']
    await marked(...first)
    const withPost = [
      'Most likely',
      'It seems likely that',
      'probably',
      'It seems likely that',
      'probably',
      'Apparently',
    ]
    const text =
      'It seems likely that the road will be open again on Friday, since the water has begun to go down.'
    await ask(`post(${JSON.stringify(text)})`)
    await marked(...withPost)
    await ask(`for (const one of document.querySelectorAll('#post-3, li:first-child')) one.remove()`)
    await marked(...first)
    await ask(
      `for (let k = 0; k < 60; k++) post('The water has gone down by an inch since we last wrote, and nobody has been hurt by it.')`,
    )
    await ask(`post(${JSON.stringify(text)})`)
    await marked(...withPost)
  },
}

export default page
