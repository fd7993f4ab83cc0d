import type { Case } from '../../case.ts'

const page: Case = {
  about: 'an article that is put into a frame takes its marks along, and back',
  inFirefox: true,
  async run({ ask, marked, until }) {
    const inFrame = (count: number) =>
      `(frames[0].CSS.highlights.get('howsure-sure')?.size ?? 0) === ${count}`
    await marked('Most likely')
    await ask(`frames[0].document.body.append(document.querySelector('article')); 0`)
    await marked()
    await until('marks in the frame', inFrame(1))
    await ask(`document.body.append(frames[0].document.querySelector('article')); 0`)
    await marked('Most likely')
    await until('no marks in the frame', inFrame(0))
  },
}

export default page
