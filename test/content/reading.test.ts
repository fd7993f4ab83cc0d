// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { nameSpeakers, scanTexts } from '../../src/background/scanning.ts'
import { PageReading } from '../../src/content/page-reading.ts'
import { Reader } from '../../src/content/reading.ts'
import { Speakers } from '../../src/content/speakers.ts'
import { compile } from '../../src/match/compile.ts'
import { defaults } from '../../src/shared/settings.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }))

vi.stubGlobal('__TABLES__', compile([{ id: 'likelihood/likely', phrases: ['likely'] }]))

async function voicesIn(html: string) {
  document.body.innerHTML = `<article>${html}</article>`
  const nothing = () => {}
  const around = {
    reader: new Reader(scanTexts, defaults),
    speakers: new Speakers(async (runs) => nameSpeakers(runs)),
    serial: () => 0,
    away: () => undefined,
    onTree: nothing,
    onFound: nothing,
    onHidden: nothing,
    onSettled: nothing,
  }
  const page = new PageReading(document, around, new AbortController().signal)
  await page.read('anyway')
  return page.reading.findings.map(({ voice, speaker }) => [voice, speaker].filter(Boolean).join(' by '))
}

it('carries the speaker of a quotation from paragraph to paragraph, until it is closed', async () => {
  const voices = await voicesIn(
    '<p>Smith said: “It is likely so.</p><p>“It is likely not so.</p><p>“That is likely too.”</p><p>It is likely.</p>',
  )
  expect(voices).toEqual(['quoted by Smith', 'quoted by Smith', 'quoted by Smith', 'writer'])
})

it('knows each of two speakers far down in the article, and far from each other', async () => {
  const said = (who: string) => `<p>${who} said: “It is likely so.</p><p>“It is likely not so.”</p>`
  const filler = '<p>Nothing came of it.</p>'.repeat(30)
  expect(await voicesIn(`${filler}${said('Smith')}${filler}${said('Jones')}`)).toEqual([
    'quoted by Smith',
    'quoted by Smith',
    'quoted by Jones',
    'quoted by Jones',
  ])
})

it('does not let a quotation that is never closed swallow the article', async () => {
  expect(await voicesIn('<p>Smith said: “It is likely so.</p><p>It is likely.</p>')).toEqual([
    'quoted by Smith',
    'writer',
  ])
})

it('names who speaks in a block quotation from the line that leads into it', async () => {
  const voices = await voicesIn(
    '<p>The ministry wrote:</p><blockquote><p>It is likely so.</p><p>It is likely.</p></blockquote>',
  )
  expect(voices).toEqual(['quoted by the ministry', 'quoted by the ministry'])
})

it('knows who speaks at the end of a long block', async () => {
  const filler = 'We waited for it and nothing came of it. '.repeat(700)
  expect(
    await voicesIn(`<p>Smith said: “It is likely. ${filler}It is likely.” So it is likely.</p>`),
  ).toEqual(['quoted by Smith', 'quoted by Smith', 'writer'])
})
