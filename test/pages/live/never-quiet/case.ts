import type { Case } from '../../case.ts'

const page: Case = {
  about: 'a page that changes all the time is marked all the same, and stays usable',
  async run({ ask, marked, until }) {
    await until('marks beside the clock', `(CSS.highlights.get('howsure-sure')?.size ?? 0) >= 1`)
    await ask(`document.querySelector('#w').textContent = 'Apparently it stands.'; 0`)
    await marked('Apparently')
    const before = await ask<number>('ticks')
    await until('the clock to go on', `ticks > ${before + 50}`)
  },
}

export default page
