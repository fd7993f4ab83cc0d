import type { Case } from '../../case.ts'

/** Firefox takes the marks of one window for those of another only once it has been asked for them a few times. */
const rounds = 4

const page: Case = {
  about: 'a frame that has lost its last mark is marked again when it goes to another page, time after time',
  inFirefox: true,
  async run({ ask, marked, until }) {
    const inFrame = (count: number) =>
      `(frames[0].CSS.highlights.get('howsure-sure')?.size ?? 0) === ${count}`
    await until('marks in the frame', inFrame(1))
    await marked('Most likely')
    for (let round = 0; round < rounds; round++) {
      await ask(`document.querySelector('#w').textContent = 'It will stand.'; 0`)
      await marked()
      await ask(`document.querySelector('#w').textContent = 'Apparently it will stand.'; 0`)
      await marked('Apparently')
      await ask(`frames[0].document.querySelector('#w').textContent = 'It will stand.'; 0`)
      await until('no marks in the frame', inFrame(0))
      await ask(`new Promise((done) => {
        const frame = document.querySelector('iframe')
        frame.onload = () => done(0)
        frame.src = '/old-bridge.html?${round}'
      })`)
      await until('marks in the next page', inFrame(1))
      await marked('Apparently')
    }
  },
}

export default page
