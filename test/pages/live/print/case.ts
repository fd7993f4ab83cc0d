import type { Case } from '../../case.ts'

const page: Case = {
  about: 'on paper there are no marks, no card and no line of ours',
  inFirefox: true,
  async run({ reader, marked }) {
    const { driver } = reader
    await marked('Most likely')
    await reader.clickMark('Most likely')
    await reader.cardOn('Most likely')
    await driver.pressCommand('toggle-marks')
    await reader.said()
    await driver.pressCommand('toggle-marks')
    await marked('Most likely')
    await driver.layOutFor('print')
    const printed = await driver.page.evaluate(() => ({
      medium: matchMedia('print').matches,
      line: getComputedStyle(document.body, '::highlight(howsure-sure)').textDecorationLine,
      emphasis: getComputedStyle(document.body, '::highlight(howsure-current)').backgroundColor,
      ours: [...document.querySelectorAll('[howsure]')].flatMap((host) =>
        [...(host.shadowRoot?.children ?? [])].filter((one) => one.getClientRects().length > 0).map(String),
      ),
    }))
    await driver.layOutFor('screen')
    const plain = { medium: true, line: 'none', emphasis: 'rgba(0, 0, 0, 0)', ours: [] }
    if (JSON.stringify(printed) !== JSON.stringify(plain)) throw new Error(JSON.stringify(printed))
    if (!(await reader.hasStyle())) throw new Error('the marks are not painted on the screen again')
  },
}

export default page
