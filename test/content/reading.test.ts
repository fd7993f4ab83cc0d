// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { PageReading } from '../../src/content/page-reading.ts'
import { Reader } from '../../src/content/reading.ts'
import { load } from '../../src/match/automaton.ts'
import { compile } from '../../src/match/compile.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }))

const automaton = load(compile([{ id: 'likelihood/likely', phrases: ['likely'] }]))

async function voicesIn(html: string) {
  document.body.innerHTML = `<article>${html}</article>`
  const nothing = () => {}
  const around = {
    reader: () => new Reader(automaton),
    serial: () => 0,
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

it('knows a quotation again in the next piece of a block that is read in pieces', async () => {
  const filler = 'We waited for it and nothing came of it. '.repeat(700)
  expect(
    await voicesIn(`<p>Smith said: “It is likely. ${filler}It is likely.” So it is likely.</p>`),
  ).toEqual(['quoted by Smith', 'quoted', 'writer'])
})
