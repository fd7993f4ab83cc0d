import type { Case } from '../../case.ts'

const again = `<!doctype html><article>${'<p>The council met on Tuesday to hear what the engineers had found under the old bridge, and about the costs.</p>'.repeat(4)}<p>Apparently it will stand, they said.</p></article>`

const page: Case = {
  about: 'a document that is opened and written anew is read, and its marks can be clicked',
  inFirefox: true,
  async run({ reader, ask, marked }) {
    await marked('Most likely')
    await ask(`document.open(); document.write(${JSON.stringify(again)}); document.close(); 0`)
    await marked('Apparently')
    await reader.clickMark('Apparently')
    await reader.cardOn('Apparently')
  },
}

export default page
