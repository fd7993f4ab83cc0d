import type { Case } from '../../case.ts'

const page: Case = {
  about: 'an article in a frame of the same origin is marked there, and its card opens',
  inFirefox: true,
  async run({ reader, ask, until }) {
    await until(
      'marks in the frame',
      `[...(frames[0].CSS.highlights.get('howsure-sure') ?? [])].length === 1`,
    )
    const inner = await reader.driver.page.evaluate(() => {
      const { document, CSS } = frames[0] as typeof globalThis & Window
      const [range] = CSS.highlights.get('howsure-sure') ?? []
      const frame = globalThis.document.querySelector('iframe')?.getBoundingClientRect()
      if (!range || !frame) throw new Error('there is no mark in a frame')
      const live = document.createRange()
      live.setStart(range.startContainer, range.startOffset)
      live.setEnd(range.endContainer, range.endOffset)
      const box = live.getBoundingClientRect()
      return { x: frame.x + box.x + box.width / 2, y: frame.y + box.y + box.height / 2 }
    })
    await reader.driver.page.click(inner)
    await reader.cardOn('Most likely')
    await reader.driver.page.press('Escape')
    await ask(`frames[0].document.querySelector('#w').textContent = 'Nothing here.'; 0`)
    await until(
      'no marks in the frame',
      `[...(frames[0].CSS.highlights.get('howsure-sure') ?? [])].length === 0`,
    )
    await ask(`document.querySelector('iframe').src += '?again'; 0`)
    await until(
      'marks in the frame again',
      `[...(frames[0].CSS.highlights.get('howsure-sure') ?? [])].length === 1`,
    )
    // A document that came later than we did has their styles as well.
    await until(
      'styles of marks in the frame',
      `frames[0].getComputedStyle(frames[0].document.body, '::highlight(howsure-sure)').textDecorationLine === 'underline'`,
    )
  },
}

export default page
