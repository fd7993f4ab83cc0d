// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { news } from '../../src/content/left-behind.ts'
import { scriptHere } from '../../src/content/world.ts'
import { compile } from '../../src/match/compile.ts'
import type { Part } from '../../src/page/part.ts'
import type { RuleId } from '../../src/rules/rule.ts'
import type { Command, FromPage, Report, ToBackground, ToPage } from '../../src/shared/messages.ts'
import { ownRuleId } from '../../src/shared/own-phrases.ts'
import { defaults, type Settings, siteOf } from '../../src/shared/settings.ts'
import './jsdom.ts'

const rules = [
  { id: 'likelihood/likely', phrases: ['it seems likely that', 'most likely'] },
  { id: 'sourcing/experts', phrases: ['experts say'] },
  { id: 'possibility/may', phrases: ['may'], quiet: true },
]
vi.stubGlobal('__TABLES__', compile(rules))
vi.stubGlobal('__NOTES__', '[]')

type Listener = (...args: never[]) => void
const { runtime, counts } = vi.hoisted(() => {
  const counts: (number | 'hidden' | null)[] = []
  return {
    counts,
    runtime: {
      id: 'howsure' as string | undefined,
      connects: new Set<Listener>(),
      messages: new Set<Listener>(),
      /** The parts that were asked for, and what becomes of the next requests. */
      loaded: [] as string[],
      answers: [] as ('put in' | 'refused' | 'ended')[],
      /** What becomes of the next texts that are sent to be read. */
      scans: [] as 'ended'[],
      sendMessage: async (message: ToBackground): Promise<unknown> => {
        if (message.type === 'count') counts.push(message.hidden ? 'hidden' : message.count)
        if (message.type === 'scan') {
          if (runtime.scans.shift() === 'ended') throw new Error('the background has ended')
          const { scanTexts } = await import('../../src/background/scanning.ts')
          return scanTexts(message.texts, message.switches)
        }
        if (message.type !== 'load') return undefined
        runtime.loaded.push(message.part)
        const answer = runtime.answers.shift() ?? 'put in'
        if (answer === 'ended') throw new Error('the background has ended')
        if (answer === 'refused') return undefined
        await {
          reading: () => import('../../src/content/reading-part.ts'),
          card: () => import('../../src/content/card-part.ts'),
        }[message.part]()
        return undefined
      },
      onMessage: {
        addListener: (listener: Listener) => runtime.messages.add(listener),
        removeListener: (listener: Listener) => runtime.messages.delete(listener),
      },
      onConnect: {
        addListener: (listener: Listener) => runtime.connects.add(listener),
        removeListener: (listener: Listener) => runtime.connects.delete(listener),
      },
    },
  }
})
vi.mock('../../src/shared/browser.ts', async () => {
  const { connectTo } = await import('../shared/port.ts')
  Object.assign(runtime, { connect: connectTo((message) => runtime.sendMessage(message)) })
  return { browser: { runtime, i18n: (await import('../shared/i18n.ts')).i18n } }
})

let settings: Settings = defaults
let changed: (settings: Settings) => void
vi.mock('../../src/shared/settings.ts', async (original) => ({
  ...(await original<typeof import('../../src/shared/settings.ts')>()),
  load: async () => settings,
  onChange: (listener: (settings: Settings) => void) => {
    changed = listener
  },
}))

let ownTables: string | undefined
let compiledAnew: () => void
vi.mock('../../src/shared/own-tables.ts', () => ({
  loadOwnTables: async () => ownTables,
  onOwnTables: (listener: () => void) => {
    compiledAnew = listener
  },
}))

/** What each look at the page costs, in ms of the tests' clock, and how many there were. */
const survey = vi.hoisted(() => ({ cost: 0, spent: 0, times: 0 }))
const onSurvey = vi.hoisted(() => () => {
  survey.times++
  survey.spent += survey.cost
})
vi.mock('../../src/page/article.ts', async (original) => {
  const article = await original<typeof import('../../src/page/article.ts')>()
  return {
    ...article,
    chooseArticle: (page: Part) => {
      onSurvey()
      return article.chooseArticle(page)
    },
  }
})
vi.mock('../../src/page/first-look.ts', async (original) => {
  const first = await original<typeof import('../../src/page/first-look.ts')>()
  return {
    *mayHoldArticle(...args: Parameters<typeof first.mayHoldArticle>) {
      onSurvey()
      return yield* first.mayHoldArticle(...args)
    },
  }
})

/** What the browser would paint: the text under each highlight. */
const painted = new Map<string, Set<StaticRange>>()
vi.stubGlobal('CSS', { highlights: painted })
vi.stubGlobal(
  'Highlight',
  class extends Set<StaticRange> {
    constructor(...ranges: StaticRange[]) {
      super(ranges)
    }
  },
)
Range.prototype.getClientRects = () => [new DOMRect(10, 900, 80, 20)] as unknown as DOMRectList
const scrolled = vi.spyOn(window, 'scrollBy').mockImplementation(() => {})
vi.stubGlobal('matchMedia', () => ({ matches: true }))
const { start } = await import('../../src/content/main.ts')
// Importing started it on the empty page; the tests start their own.
scriptHere()?.stop()

const textOf = ({ startContainer, startOffset, endContainer, endOffset }: StaticRange) => {
  const range = document.createRange()
  range.setStart(startContainer, startOffset)
  range.setEnd(endContainer, endOffset)
  return range.toString()
}
const marks = () =>
  Object.fromEntries([...painted].map(([name, ranges]) => [name, [...ranges].map((range) => textOf(range))]))

/** Opens the popup's port, and gives what it hears. */
function connect() {
  const reports: Report[] = []
  const listeners: ((message: ToPage) => void)[] = []
  const port = {
    name: 'howsure-reader',
    postMessage: (message: FromPage) => {
      if (message.type === 'report') reports.push(message.report)
    },
    onMessage: { addListener: (listener: (message: ToPage) => void) => listeners.push(listener) },
    onDisconnect: { addListener: () => {} },
    disconnect: vi.fn(),
  }
  for (const listener of runtime.connects) listener(port as never)
  const send = (message: ToPage) => {
    for (const listener of listeners) listener(message)
  }
  return { reports, send }
}

const prose = 'The council met on Tuesday to hear what the engineers had found under the old bridge. '.repeat(
  2,
)
const article = `<article><h1>Bridge</h1>
  <p>It <em>seems</em> <a href="/x">likely</a>\n that it will fall. ${prose}</p>
  <p>“Most likely,” she said, “it will stand.” ${prose}</p>
  <p id="last">It may be that experts say so. ${prose}</p></article>`

let stop: AbortController
beforeEach(() => {
  settings = defaults
  runtime.id = 'howsure'
  counts.length = 0
  // A script that was left behind cannot take these away any more.
  runtime.connects.clear()
  runtime.messages.clear()
  scrolled.mockClear()
  document.body.innerHTML = article
  stop = new AbortController()
})
afterEach(() => stop.abort())

it('the article is marked by family, words in a quotation apart, and the page is as before', async () => {
  const before = document.documentElement.outerHTML
  await start(stop)
  expect(marks()).toEqual({
    'howsure-sure': ['It seems likely\n that'],
    'howsure-sure-quoted': ['Most likely'],
    'howsure-source': ['experts say'],
  })
  expect(document.documentElement.outerHTML).toBe(before)
  expect(counts.at(-1)).toBe(3)
})

it('a change of the settings is seen at once: a set goes, a quiet rule comes', async () => {
  await start(stop)
  const rule: RuleId = 'possibility/may'
  changed({ ...defaults, sets: { ...defaults.sets, likelihood: false }, rules: { [rule]: true } })
  await vi.waitFor(() =>
    expect(marks()).toEqual({ 'howsure-sure': ['may'], 'howsure-source': ['experts say'] }),
  )
  expect(counts.at(-1)).toBe(2)
})

it('the badge is told of another number only, however often the page changes', async () => {
  await start(stop)
  expect(counts).toEqual([3])
  const { reports } = connect()
  const last = document.querySelector('#last')
  last?.append(' Nobody asked.')
  await vi.waitFor(() => expect(reports.length).toBeGreaterThan(1))
  expect(counts).toEqual([3])
  last?.append(' Most likely.')
  await vi.waitFor(() => expect(counts).toEqual([3, 4]))
})

it('a site that is off is not read, until it is on again', async () => {
  settings = { ...defaults, offSites: [location.hostname] }
  await start(stop)
  expect(marks()).toEqual({})
  expect(counts).toEqual([])
  const { reports } = connect()
  expect(reports).toMatchObject([{ state: 'off', site: location.hostname, findings: [] }])
  changed(defaults)
  await vi.waitFor(() => expect(reports.at(-1)?.state).toBe('ready'))
  expect(reports.at(-1)?.findings).toHaveLength(3)
})

it('the popup is told each phrase in its sentence and where it stands', async () => {
  await start(stop)
  const { reports } = connect()
  const [report] = reports
  expect(report).toMatchObject({ state: 'ready', scope: 'article' })
  expect(report?.words).toBeGreaterThan(90)
  expect(report?.findings).toMatchObject([
    { id: 0, before: '', phrase: 'It seems likely that', after: ' it will fall.', voice: 'writer' },
    { id: 1, before: '“', phrase: 'Most likely', voice: 'quoted' },
    { id: 2, before: 'It may be that ', phrase: 'experts say', after: ' so.', voice: 'writer' },
  ])
  const places = report?.findings.map(({ place }) => place) ?? []
  expect(places).toEqual([...places].sort())
  expect(Math.max(...places)).toBeLessThanOrEqual(1)
})

it('a phrase that is chosen in the popup is scrolled to and emphasised', async () => {
  await start(stop)
  connect().send({ type: 'reveal', id: 2 })
  expect(marks()['howsure-current']).toEqual(['experts say'])
  expect(scrolled).toHaveBeenCalledWith({ top: 910 - innerHeight / 2, behavior: 'instant' })
})

it('a page that is no article is left alone, unless the reader asks', async () => {
  document.body.innerHTML = '<p>Most likely.</p><p>Experts say.</p>'
  await start(stop)
  expect(marks()).toEqual({})
  const { reports, send } = connect()
  expect(reports.at(-1)?.state).toBe('not-article')
  send({ type: 'read-anyway' })
  await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({ state: 'ready', scope: 'page' }))
  expect(marks()).toEqual({ 'howsure-sure': ['Most likely'], 'howsure-source': ['Experts say'] })
})

it('a page of a site that is always read is read though it is no article', async () => {
  settings = { ...defaults, alwaysSites: [location.hostname] }
  document.body.innerHTML = '<p>Most likely.</p>'
  await start(stop)
  expect(marks()).toEqual({ 'howsure-sure': ['Most likely'] })
  changed(defaults)
  await vi.waitFor(() => expect(marks()).toEqual({}))
  expect(connect().reports.at(-1)?.state).toBe('not-article')
})

it('an article in another language is left alone, and the popup is told why', async () => {
  const text =
    'Die Mitglieder kamen am Dienstag zusammen und fragten, was die Arbeiten an der alten Brücke kosten werden.'
  document.body.innerHTML = `<article><h1>Brücke</h1>${`<p>${text} Experts say.</p>`.repeat(4)}</article>`
  await start(stop)
  expect(marks()).toEqual({})
  expect(connect().reports.at(-1)).toMatchObject({ state: 'other-language', words: 0, findings: [] })
  expect(counts).toEqual([])
})

it('marks that the page has cleared come back when the reader moves', async () => {
  await start(stop)
  const before = marks()
  painted.clear()
  window.dispatchEvent(new Event('pointermove'))
  await vi.waitFor(() => expect(marks()).toEqual(before))
})

it('text that comes, changes and goes is marked and unmarked', async () => {
  await start(stop)
  const last = document.getElementById('last')
  last?.insertAdjacentHTML('afterend', '<p>Most likely this came later than the rest.</p>')
  await vi.waitFor(() => expect(marks()['howsure-sure']).toEqual(['It seems likely\n that', 'Most likely']))
  if (last?.firstChild) last.firstChild.nodeValue = 'Nothing here.'
  await vi.waitFor(() => expect(marks()['howsure-source']).toBeUndefined())
  document.body.innerHTML = article
  await vi.waitFor(() => expect(marks()['howsure-source']).toEqual(['experts say']))
})

it('what has changed is marked, unmarked and counted within half a second of the page falling quiet', async () => {
  vi.useFakeTimers()
  try {
    await start(stop)
    await vi.advanceTimersByTimeAsync(5000)
    const last = document.getElementById('last')
    const told = async (what: () => void, ms: number) => {
      // Quiet comes late: the page has been changing for a while, as when a framework draws it piece by piece.
      for (let n = 0; n < 20; n++) {
        document.querySelector('h1')?.append('.')
        await vi.advanceTimersByTimeAsync(100)
      }
      what()
      await vi.advanceTimersByTimeAsync(ms)
      return [marks()['howsure-sure'] ?? [], marks()['howsure-source'] ?? [], counts.at(-1)]
    }
    const [first, second] = ['It seems likely\n that', 'Most likely']
    const add = () => last?.insertAdjacentHTML('afterend', '<p id="late">Most likely this came late.</p>')
    expect(await told(add, 500)).toEqual([[first, second], ['experts say'], 4])
    const edit = () => document.getElementById('late')?.replaceChildren('Experts say that this is it.')
    expect(await told(edit, 500)).toEqual([[first], ['experts say', 'Experts say'], 4])
    const remove = () => document.getElementById('late')?.remove()
    expect(await told(remove, 500)).toEqual([[first], ['experts say'], 3])
  } finally {
    vi.useRealTimers()
  }
})

it('so is what changes soon after another change, however long that took to follow', async () => {
  vi.useFakeTimers()
  try {
    const now = performance.now.bind(performance)
    vi.spyOn(performance, 'now').mockImplementation(() => now() + survey.spent)
    document.body.innerHTML = article
    await start(stop)
    Object.assign(survey, { cost: 300, times: 0 })
    document.body.innerHTML = article
    await vi.advanceTimersByTimeAsync(400)
    expect(survey.times).toBe(1)
    document
      .querySelector('p')
      ?.replaceChildren('Most likely it stands, experts say, and will go on standing.')
    await vi.advanceTimersByTimeAsync(500)
    expect(marks()['howsure-sure']).toContain('Most likely')
  } finally {
    Object.assign(survey, { cost: 0 })
    vi.useRealTimers()
  }
})

it('a page that is no article and never rests is looked at for a small share of the time', async () => {
  vi.useFakeTimers()
  try {
    const now = performance.now.bind(performance)
    vi.spyOn(performance, 'now').mockImplementation(() => now() + survey.spent)
    Object.assign(survey, { cost: 100, times: 0 })
    document.body.innerHTML = '<p>12:00</p>'
    await start(stop)
    const tick = async (seconds: number) => {
      for (let n = 0; n < seconds * 5; n++) {
        document.querySelector('p')?.append('.')
        await vi.advanceTimersByTimeAsync(200)
      }
    }
    await tick(10)
    expect(survey.times).toBeGreaterThan(2)
    expect(survey.times).toBeLessThan(7)
    Object.assign(survey, { cost: 5 })
    await tick(4)
    document.body.innerHTML = article
    await vi.advanceTimersByTimeAsync(1000)
    expect(marks()['howsure-source']).toEqual(['experts say'])
    Object.assign(survey, { cost: 100 })
    document.body.innerHTML = '<p>12:01</p>'
    await tick(1)
    const { times } = survey
    stop.abort()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(survey.times).toBe(times)
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    Object.assign(survey, { cost: 0 })
    vi.mocked(performance.now).mockRestore()
    vi.useRealTimers()
  }
})

describe('a key of the reader’s', () => {
  const press = (command: Command) => {
    for (const listener of runtime.messages) listener({ type: 'command', command } as never)
  }
  const said = () =>
    vi.waitFor(() => {
      const line = document
        .querySelector('[popover]')
        ?.shadowRoot?.querySelector('[role=status]')?.textContent
      expect(line).toBeTruthy()
      return line
    })

  it('hides the marks of this page and shows them again; badge and popup know', async () => {
    await start(stop)
    const { reports, send } = connect()
    press('toggle-marks')
    expect(marks()).toEqual({})
    expect(await said()).toBe('HowSure: marks are off on this page')
    expect(counts.at(-1)).toBe('hidden')
    expect(reports.at(-1)).toMatchObject({ hidden: true, state: 'ready' })
    expect(reports.at(-1)?.findings).toHaveLength(3)
    press('toggle-marks')
    expect(marks()['howsure-source']).toEqual(['experts say'])
    expect(counts.at(-1)).toBe(3)
    press('toggle-marks')
    send({ type: 'show-marks', on: true })
    expect(marks()['howsure-source']).toEqual(['experts say'])
  })

  it('leads to the next phrase from where the reader is, and shows hidden marks on the way', async () => {
    await start(stop)
    press('toggle-marks')
    press('next-phrase')
    expect(marks()['howsure-current']).toEqual(['It seems likely\n that'])
    expect(marks()['howsure-source']).toEqual(['experts say'])
    press('next-phrase')
    expect(marks()['howsure-current']).toEqual(['Most likely'])
    press('previous-phrase')
    press('previous-phrase')
    expect(marks()['howsure-current']).toEqual(['experts say'])
  })

  it('says so where there is nothing to lead to', async () => {
    document.body.innerHTML = '<p>Most likely.</p>'
    await start(stop)
    press('next-phrase')
    expect(await said()).toBe('HowSure has not read this page: its button in the toolbar says why')
  })
})

it.each([
  ['where the reader comes back to it', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['where another script comes into its page', () => window.dispatchEvent(new Event(news))],
])(
  'a script that the extension left behind takes its marks with it, without an error, %s',
  async (_, happen) => {
    await start(stop)
    happen()
    expect(stop.signal.aborted).toBe(false)
    runtime.id = undefined
    happen()
    expect(marks()).toEqual({})
    expect(stop.signal.aborted).toBe(true)
  },
)

it('a reader who wants to ask first has nothing read until they ask, and a site that is always read is', async () => {
  document.body.innerHTML = article
  settings = { ...defaults, start: 'asked' }
  await start(stop)
  const { reports, send } = connect()
  expect(reports.at(-1)).toMatchObject({ state: 'unasked', words: 0 })
  send({ type: 'read-anyway' })
  await vi.waitFor(() => expect(reports.at(-1)).toMatchObject({ state: 'ready', scope: 'article' }))
})

it('a site that is always read is read where there is no article', async () => {
  document.body.innerHTML = '<p>It seems likely that this is a short note.</p>'
  settings = { ...defaults, start: 'asked', alwaysSites: [siteOf(location)] }
  await start(stop)
  expect(connect().reports.at(-1)).toMatchObject({ state: 'ready', scope: 'page' })
  expect(marks()['howsure-sure']).toHaveLength(1)
})

it('the reader’s own phrases are marked once they are compiled, and no more when they are gone', async () => {
  document.body.innerHTML = article
  const phrase = 'what the engineers had found'
  settings = { ...defaults, ownPhrases: [{ phrase, note: 'Which ones?' }] }
  ownTables = undefined
  await start(stop)
  expect(marks()['howsure-own']).toBeUndefined()
  ownTables = compile([{ id: ownRuleId(phrase), phrases: [phrase] }])
  // The background has compiled it, and was started anew meanwhile.
  vi.resetModules()
  compiledAnew()
  await vi.waitFor(() => expect(new Set(marks()['howsure-own'])).toEqual(new Set([phrase])))
  changed({ ...settings, ownPhrases: [] })
  await vi.waitFor(() => expect(marks()['howsure-own']).toBeUndefined())
})

it('the reader’s first phrase is marked in a page that waited in the browser’s cache when it was added', async () => {
  ownTables = undefined
  vi.resetModules()
  await start(stop)
  const phrase = 'the old bridge'
  settings = { ...defaults, ownPhrases: [{ phrase, note: '' }] }
  ownTables = compile([{ id: ownRuleId(phrase), phrases: [phrase] }])
  vi.resetModules()
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  await vi.waitFor(() => expect(new Set(marks()['howsure-own'])).toEqual(new Set([phrase])))
})

describe('what a page does not need is not loaded', () => {
  /** The content script as it comes into a new page. */
  async function startAnew(): Promise<void> {
    vi.resetModules()
    const page = document.body.innerHTML
    // It starts by itself, and there is nothing to read.
    document.body.innerHTML = ''
    const { start } = await import('../../src/content/main.ts')
    scriptHere()?.stop()
    document.body.innerHTML = page
    runtime.loaded.length = 0
    await start(stop)
  }
  const short = '<p>Most likely.</p>'

  it('the reading part comes with an article, the card when it is first shown', async () => {
    document.body.innerHTML = short
    await startAnew()
    expect(connect().reports).toMatchObject([{ state: 'not-article' }])
    expect(runtime.loaded).toEqual([])
    document.body.innerHTML = article
    await vi.waitFor(() => expect(marks()['howsure-source']).toEqual(['experts say']))
    expect(runtime.loaded).toEqual(['reading'])
    for (const listener of runtime.messages) listener({ type: 'command', command: 'next-phrase' } as never)
    await vi.waitFor(() => expect(document.querySelector('[popover]')).not.toBeNull())
    expect(runtime.loaded).toEqual(['reading', 'card'])
  })

  it('nothing comes where the reader has switched the site off, nor is the page watched', async () => {
    settings = { ...defaults, offSites: [location.hostname] }
    const observe = vi.spyOn(MutationObserver.prototype, 'observe')
    await startAnew()
    expect(observe).not.toHaveBeenCalled()
    expect(runtime.loaded).toEqual([])
    observe.mockRestore()
  })

  it('when a site is switched off, the page is left alone again', async () => {
    await startAnew()
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect')
    changed({ ...defaults, offSites: [location.hostname] })
    await vi.waitFor(() => expect(marks()).toEqual({}))
    expect(disconnect).toHaveBeenCalled()
    expect(counts.at(-1)).toBeNull()
    disconnect.mockRestore()
  })

  it('a background that ends over the request is asked again', async () => {
    runtime.answers.push('ended')
    await startAnew()
    expect(runtime.loaded).toEqual(['reading', 'reading'])
    expect(marks()['howsure-source']).toEqual(['experts say'])
  })

  it('a background that is just ending is asked again when it has ended', async () => {
    const { sendMessage } = runtime
    onTestFinished(() => void Object.assign(runtime, { sendMessage }))
    let end: number | undefined
    runtime.sendMessage = async (message) => {
      end ??= performance.now() + 50
      if (performance.now() < end) throw new Error('the background is ending')
      return sendMessage(message)
    }
    await startAnew()
    expect(marks()['howsure-source']).toEqual(['experts say'])
  })

  it('a background that ends while it reads texts is asked again, and the page is not left half marked', async () => {
    runtime.scans.push('ended')
    await startAnew()
    expect(marks()['howsure-source']).toEqual(['experts say'])
    expect(connect().reports.at(-1)?.state).toBe('ready')
  })

  it('texts that nobody reads are asked about again when the reader comes back to the page', async () => {
    runtime.scans = Array<'ended'>(99).fill('ended')
    await startAnew()
    expect(marks()).toEqual({})
    expect(connect().reports.at(-1)?.state).toBe('working')
    runtime.scans = []
    document.dispatchEvent(new Event('visibilitychange'))
    await vi.waitFor(() => expect(marks()['howsure-source']).toEqual(['experts say']))
    const { reports } = connect()
    // The last mark is there a turn before all is said to be read.
    await vi.waitFor(() => expect(reports.at(-1)?.state).toBe('ready'))
  })

  it('an answer that was given while the page waited in the browser’s cache of pages is asked for again', async () => {
    const { sendMessage } = runtime
    onTestFinished(() => void Object.assign(runtime, { sendMessage }))
    let lost = 0
    runtime.sendMessage = (message) => {
      if (message.type !== 'scan' || lost++ > 0) return sendMessage(message)
      setTimeout(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
      return new Promise(() => {})
    }
    await startAnew()
    expect(marks()['howsure-source']).toEqual(['experts say'])
  })

  it('where the browser refuses, the page is left alone until the reader asks', async () => {
    runtime.answers.push('refused')
    await startAnew()
    const { reports, send } = connect()
    expect(reports.at(-1)?.state).toBe('not-article')
    expect(marks()).toEqual({})
    send({ type: 'read-anyway' })
    await vi.waitFor(() => expect(reports.at(-1)?.state).toBe('ready'))
  })
})
