import type { Case } from '../../case.ts'

const page: Case = {
  about: 'what readers say below an article, in a frame and in a closed shadow tree, is none of it',
  inFirefox: true,
  async run({ ask, marked, until }) {
    await marked('Most likely')
    await ask(
      `document.querySelector('iframe').contentDocument.querySelector('li').after('They will probably say no.')`,
    )
    await ask(`document.querySelector('#w').append(' Apparently it was built twice.')`)
    await marked('Most likely', 'Apparently')
    await until('no marks in the frame', `frames[0].CSS.highlights.size === 0`)
  },
}

export default page
