/**
 * `npm run bench:speed`: how long reading a text takes, as multiples of a loop that only counts its words, in Node and in
 * a page of real Chromium; beside it the peers of `speed/peers.js`. Prints tables and writes `bench/speed.json`.
 *
 *     --node, --chromium    only there; nothing is written then
 *     --rounds N            how often each contender is measured: 15, when left out
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { builtinModules } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import type { Browser, Page } from 'puppeteer-core'
import { installedChromium, startChromium } from '../scripts/chromium.mjs'
import { compile } from '../src/match/compile.ts'
import { rules } from '../src/rules/index.ts'
import { words } from '../src/rules/words.ts'
import { dateAndMachine } from './machine.ts'
import { type Ratio, ratioOf } from './speed/measure.ts'

const { values } = parseArgs({
  options: {
    node: { type: 'boolean' },
    chromium: { type: 'boolean' },
    rounds: { type: 'string', default: '15' },
  },
})
const rounds = Number(values.rounds)
const coldRuns = 15

type Suite = typeof import('./speed/suite.ts')
type Ratios = Readonly<Record<string, Ratio>>

/** What was measured in one place. Ratios, but for the times of a cold start (ms) and the heap (KB). */
interface Figures {
  readonly version: string
  readonly hot: Ratios
  readonly growth: Ratios
  readonly worst: Ratios
  readonly peers: { readonly ratios: Ratios; readonly missing: Readonly<Record<string, string>> }
  readonly cold: Ratios
  readonly heap?: number
}

const folder = mkdtempSync(path.join(tmpdir(), 'howsure-speed-'))
const tables = compile(rules, words)
const hasPeers = existsSync('bench/node_modules/alex')
try {
  await main()
} finally {
  rmSync(folder, { recursive: true })
}

async function main(): Promise<void> {
  const node = values.chromium ? undefined : await inNode()
  if (node) show('Node', node)
  const chromium = values.node ? undefined : await inChromium()
  if (chromium) show('Chromium', chromium)
  if (!node || !chromium) return
  const report = { ...dateAndMachine(), rounds, node, chromium }
  writeFileSync('bench/speed.json', `${JSON.stringify(report, null, 2)}\n`)
}

/** Bundles a file of `speed/` as a classic script: write-good is none that strict mode lets pass. @returns its path. */
async function bundle(name: string, platform: 'node' | 'browser'): Promise<string> {
  const outfile = path.join(folder, `${path.parse(name).name}-${platform}.cjs`)
  await build({
    entryPoints: [path.resolve('bench/speed', name)],
    outfile,
    bundle: true,
    platform,
    format: platform === 'node' ? 'cjs' : 'iife',
    target: platform === 'node' ? 'node20' : 'chrome128',
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent' },
    tsconfigRaw: {},
    // What a package asks for where it finds itself in Node.
    external: platform === 'node' ? [] : [...builtinModules],
  })
  return outfile
}

async function inNode(): Promise<Figures> {
  const file = await bundle('suite.ts', 'node')
  const suite: Suite = await import(pathToFileURL(file).href)
  const { load } = await import('../src/match/automaton.ts')
  const automaton = load(tables)
  const peersOn = hasPeers
    ? (await import(pathToFileURL(await bundle('peers.js', 'node')).href)).peersOn
    : undefined
  const starts = Array.from({ length: coldRuns }, () => {
    const script = `import(${JSON.stringify(pathToFileURL(file).href)}).then((suite) => {
      const article = suite.article()
      const tables = ${JSON.stringify(tables)}
      const { cold, coldCount } = suite
      const count = coldCount(article)
      console.log(JSON.stringify({ ...cold(article, tables), count }))
    })`
    const cold = path.join(folder, 'cold.mjs')
    writeFileSync(cold, script)
    return JSON.parse(execFileSync(process.execPath, [cold], { encoding: 'utf8' }))
  })
  return {
    version: process.version,
    hot: await suite.hot(automaton, rounds),
    growth: await suite.growth(automaton, Math.ceil(rounds / 3)),
    worst: await suite.worst(automaton, rounds),
    peers: peersOn
      ? await suite.peers(automaton, peersOn, Math.ceil(rounds / 3))
      : { ratios: {}, missing: {} },
    cold: coldFigures(starts),
  }
}

async function inChromium(): Promise<Figures | undefined> {
  if (!installedChromium()) {
    console.log('There is no Chromium here: nothing was measured in one.')
    return undefined
  }
  const code = readFileSync(await bundle('suite.ts', 'browser'), 'utf8')
  const peers = hasPeers ? readFileSync(await bundle('peers.js', 'browser'), 'utf8') : ''
  // Isolated pages have a clock that steps by 5 µs.
  const server = createServer((request, response) => {
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
    const isScript = request.url === '/peers.js'
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? peers : '<!doctype html><meta charset="utf-8"><title>Speed</title>')
  }).listen(0)
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = await startChromium({ protocolTimeout: 1_800_000 })
  try {
    const starts: Record<string, number>[] = []
    for (let i = 0; i < coldRuns; i++) {
      const page = await newPage(browser, address, code)
      starts.push(
        await page.evaluate((tables) => {
          const { article, cold, coldCount } = (globalThis as unknown as { speed: Suite }).speed
          const text = article()
          const count = coldCount(text)
          return { ...cold(text, tables), count }
        }, tables),
      )
      await page.close()
    }
    const heap = await heapOf(await newPage(browser, address, code))
    const page = await newPage(browser, address, code)
    if (hasPeers) await page.addScriptTag({ url: `${address}peers.js` })
    const run = (name: 'hot' | 'growth' | 'worst' | 'peers', rounds: number) =>
      page.evaluate(
        async (name, rounds, tables) => {
          const { speed, peersOn } = globalThis as unknown as {
            speed: Suite & typeof import('../src/match/automaton.ts')
            peersOn: Parameters<Suite['peers']>[1]
          }
          const automaton = speed.load(tables)
          return name === 'peers' ? speed.peers(automaton, peersOn, rounds) : speed[name](automaton, rounds)
        },
        name,
        rounds,
        tables,
      )
    return {
      version: await browser.version(),
      hot: (await run('hot', rounds)) as Ratios,
      growth: (await run('growth', Math.ceil(rounds / 3))) as Ratios,
      worst: (await run('worst', rounds)) as Ratios,
      peers: hasPeers
        ? ((await run('peers', Math.ceil(rounds / 3))) as Figures['peers'])
        : { ratios: {}, missing: {} },
      cold: coldFigures(starts),
      heap,
    }
  } finally {
    await browser.close()
    server.close()
  }
}

async function newPage(browser: Browser, address: string, code: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(address)
  await page.evaluate(code)
  return page
}

/** What the automaton keeps of 1 MB of text, with what lies in buffers, in KB. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as unknown as {
      usedSize: number
      backingStorageSize?: number
    }
    return usedSize + backingStorageSize
  }
  const before = await used()
  await page.evaluate((tables) => {
    const speed = (
      globalThis as unknown as {
        speed: Suite &
          typeof import('../src/match/automaton.ts') & {
            scanAll: (text: string[], automaton: unknown) => number
            ordinaryText: (length: number) => string[]
          }
      }
    ).speed
    const automaton = speed.load(tables)
    speed.scanAll(speed.ordinaryText(1_000_000), automaton)
    Object.assign(globalThis, { kept: automaton })
  }, tables)
  const after = await used()
  await page.close()
  return Math.round((after - before) / 1000)
}

/** Times in ms, and how often the whole is what counting the words takes in a start as cold. */
function coldFigures(starts: readonly Record<string, number>[]): Ratios {
  const of = (what: (start: Record<string, number>) => number) => ratioOf(starts.map(what))
  return {
    'tables ready, ms': of(({ tables = 0 }) => tables),
    'first article, ms': of(({ article = 0 }) => article),
    'counting its words, ms': of(({ count = 0 }) => count),
  }
}

function show(where: string, figures: Figures): void {
  console.log(`\n${where} ${figures.version}`)
  const tables = {
    'times a bare word count': figures.hot,
    'time a character, times that of 100 KB': figures.growth,
    'time a character, times that of ordinary text': figures.worst,
    'peers, times a bare word count': figures.peers.ratios,
    'a cold start': figures.cold,
  }
  for (const [title, rows] of Object.entries(tables)) {
    console.log(`\n  ${title.padEnd(48)}  median   quartiles`)
    for (const [name, { median, lower, upper }] of Object.entries(rows)) {
      console.log(`    ${name.padEnd(46)}${String(median).padStart(8)}   ${lower} to ${upper}`)
    }
  }
  for (const [name, reason] of Object.entries(figures.peers.missing)) console.log(`    ${name}: ${reason}`)
  if (figures.heap !== undefined) console.log(`\n  heap after 1 MB of text: ${figures.heap} KB`)
}
