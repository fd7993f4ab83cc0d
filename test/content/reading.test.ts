// @vitest-environment jsdom
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { nameSpeakers, scanTexts } from '../../src/background/scanning.ts'
import { PageReading } from '../../src/content/page-reading.ts'
import { type AskScan, Reader } from '../../src/content/reading.ts'
import { Speakers } from '../../src/content/speakers.ts'
import { compile } from '../../src/match/compile.ts'
import { defaults } from '../../src/shared/settings.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }))

vi.stubGlobal('__TABLES__', compile([{ id: 'likelihood/likely', phrases: ['likely'] }]))

/** A page with this article, not read yet; who asks what is in texts, and the states that it tells. */
function pageWith(html: string, ask: AskScan = scanTexts) {
  document.body.innerHTML = `<article>${html}</article>`
  const nothing = () => {}
  const reader = new Reader(ask, defaults)
  const states: string[] = []
  const marks = { count: 0 }
  const around = {
    reader,
    speakers: new Speakers(async (runs) => nameSpeakers(runs)),
    serial: () => 0,
    away: () => undefined,
    onTree: nothing,
    onFound: (gone: readonly unknown[], come: readonly unknown[]) => {
      marks.count += come.length - gone.length
    },
    onHidden: nothing,
    onSettled: () => void states.push(`${page.state}, ${page.reading.findings.length} found`),
  }
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const page = new PageReading(document, around, stop.signal)
  return { page, reader, states, marks }
}

async function voicesIn(html: string) {
  const { page } = pageWith(html)
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

describe('while the answer is on its way', () => {
  const likely = '<p>It is likely.</p>'

  it('other rules are switched on, and only what these find is told', async () => {
    let onAsked = () => {}
    const { page, reader, states } = pageWith(likely, (...asked) => {
      onAsked()
      return scanTexts(...asked)
    })
    await page.read('anyway')
    expect(states.splice(0).at(-1)).toBe('ready, 1 found')
    onAsked = () => {
      onAsked = () => {}
      reader.switchRules({ ...defaults, rules: { 'likelihood/likely': false } })
      void page.scanAgain()
    }
    reader.forget()
    await page.scanAgain()
    expect(states).toEqual(['ready, 0 found'])
  })

  it('a paragraph that grows keeps its marks until it has the new ones', async () => {
    const before: number[] = []
    const { page, marks } = pageWith(`<p>It was so.</p>${likely}`, (...asked) => {
      before.push(marks.count)
      return scanTexts(...asked)
    })
    await page.read('anyway')
    const paragraph = document.querySelectorAll('p')[1]
    if (!paragraph) throw new Error('the page has no second paragraph')
    paragraph.append(' It is likely so.')
    page.follow({ changed: new Set([paragraph]), fresh: new Set() }, true)
    await vi.waitFor(() => expect(marks.count).toBe(2))
    expect(before).toEqual([0, 1])
  })

  it('a frame goes to another page, of which nothing may be asked any more in Firefox', async () => {
    const { page, reader } = pageWith(likely)
    await page.read('anyway')
    const [block] = page.reading.blocks
    if (!block) throw new Error('nothing was read')
    const gone = { ...block, element: {} as Element, nodes: block.nodes.map(() => ({}) as Text) }
    expect([...reader.find(gone)]).toEqual([])
    expect(reader.find(gone).next()).toEqual({ done: true, value: { findings: [], hiders: [] } })
  })
})

describe('texts that got no answer', () => {
  /** A page in which only the first texts and those after a while are answered. */
  async function shortOfAnswers() {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    let isThere = true
    const read = pageWith('<p id="one">It is likely.</p><p>It is likely so.</p>', async (...asked) =>
      isThere ? scanTexts(...asked) : undefined,
    )
    await read.page.read('anyway')
    isThere = false
    read.reader.forget()
    await read.page.scanAgain()
    expect(read.states.at(-1)).toBe('working, 2 found')
    isThere = true
    return read
  }

  it('are asked about again after a time', async () => {
    const { states } = await shortOfAnswers()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(states.at(-1)).toBe('ready, 2 found')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('are asked about again where the page is read otherwise, before it is called ready', async () => {
    const { page, reader, states } = await shortOfAnswers()
    reader.switchRules({ ...defaults, rules: { 'likelihood/likely': false } })
    await page.read('anyway')
    expect(states.at(-1)).toBe('ready, 0 found')
  })
})
