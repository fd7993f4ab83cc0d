import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../build.mjs'

let dist: string
beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'howsure-dist-'))
  await build({ quiet: true, dist })
}, 60_000)
afterAll(() => rm(dist, { recursive: true }))

const hashOf = async (file: string) =>
  createHash('sha256')
    .update(await readFile(path.join(dist, file)))
    .digest('hex')

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  const read = (file: string) => readFile(path.join(dist, browser, file), 'utf8')

  it('has every file that its manifest and its pages name', async () => {
    const manifest = JSON.parse(await read('manifest.json'))
    const named: string[] = JSON.stringify(manifest).match(/[\w/-]+\.(?:js|css|html|png)/g) ?? []
    for (const page of named.filter((file) => file.endsWith('.html'))) {
      named.push(...[...(await read(page)).matchAll(/(?:href|src)="([^"]+)"/g)].map(([, file]) => file ?? ''))
    }
    expect(named.length).toBeGreaterThan(10)
    for (const file of named) expect(existsSync(path.join(dist, browser, file)), file).toBe(true)
  })

  it('asks for no more than it needs', async () => {
    const manifest = JSON.parse(await read('manifest.json'))
    const beside = browser === 'chrome' ? ['sidePanel'] : []
    expect(manifest.permissions).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'search',
      ...beside,
      'storage',
    ])
    // To put into a page only what it needs; no more of them than it has scripts in anyway.
    expect(manifest.content_scripts).toHaveLength(1)
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0].matches)
    expect(manifest).not.toHaveProperty('web_accessible_resources')
  })

  it('leaves its pages no way to load or to send anything but what is in it', async () => {
    const { content_security_policy } = JSON.parse(await read('manifest.json'))
    const rules = String(content_security_policy.extension_pages).split('; ')
    expect(rules).toContain("default-src 'none'")
    for (const rule of rules) expect(rule).toMatch(/^[a-z-]+ '(?:none|self)'$/)
  })

  it('has no source map, sets no innerHTML and sends nothing anywhere', async () => {
    const files = (await readdir(path.join(dist, browser))).filter((file) => file.endsWith('.js'))
    const programs = files.filter((file) => !/^shared-\w+\.js$/.test(file))
    expect(programs).toEqual([
      'background.js',
      'card.js',
      'content.js',
      'open-before.js',
      'options.js',
      'panel.js',
      'popup.js',
      'reading.js',
      'welcome.js',
    ])
    for (const file of files) {
      const code = await read(file)
      expect(code, file).not.toMatch(/sourceMappingURL|\.innerHTML\s*=[^=]/)
      // One character more, and a browser holds the whole script twice as large.
      expect(code, file).not.toMatch(/[^\0-\x7f]/)
      expect(code, file).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/)
    }
  })
})

it('no style of the popup hangs on a narrow window, as it is while Chromium measures how large it is to be', async () => {
  const css = await readFile(path.join(dist, 'chrome', 'popup.css'), 'utf8')
  expect(css).toMatch(/@container/)
  expect(css).not.toMatch(/@media\s*\((max-width|width\s*<)/)
})

it('Chromium works out the styles of marks for the root alone, Firefox for each element that has a mark', async () => {
  const [chrome, firefox] = await Promise.all(
    ['chrome', 'firefox'].map((browser) => readFile(path.join(dist, browser, 'highlight.css'), 'utf8')),
  )
  const selectors = (css = '') => css.match(/[^\s{},]*::highlight\(/g) ?? []
  expect(new Set(selectors(chrome))).toEqual(new Set([':root::highlight(']))
  expect(new Set(selectors(firefox))).toEqual(new Set(['::highlight(']))
})

it('each browser is told of its own way to stand beside a page, and only of that', async () => {
  const [chrome, firefox] = await Promise.all(
    ['chrome', 'firefox'].map(async (browser) =>
      JSON.parse(await readFile(path.join(dist, browser, 'manifest.json'), 'utf8')),
    ),
  )
  expect(chrome).toHaveProperty('side_panel.default_path', 'panel.html')
  expect(chrome).not.toHaveProperty('sidebar_action')
  expect(firefox).toHaveProperty('sidebar_action.default_panel', 'panel.html')
  expect(firefox).toHaveProperty('sidebar_action.open_at_install', false)
  expect(firefox).not.toHaveProperty('side_panel')
})

it('popup and panel do not load the tables before somebody asks about words', async () => {
  for (const page of ['popup', 'panel']) {
    const seen = new Set<string>()
    const visit = async (file: string) => {
      if (seen.has(file)) return
      seen.add(file)
      const code = await readFile(path.join(dist, 'chrome', file), 'utf8')
      for (const [, from = ''] of code.matchAll(/\bfrom"\.\/([\w-]+\.js)"|^import"\.\/([\w-]+\.js)"/gm))
        await visit(from)
    }
    await visit(`${page}.js`)
    expect(seen.size).toBeGreaterThan(1)
    const sizes = await Promise.all(
      [...seen].map(async (file) => (await readFile(path.join(dist, 'chrome', file))).length),
    )
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(250_000)
  }
})

it('the same sources give the same packages', async () => {
  const zips = ['howsure-chrome.zip', 'howsure-firefox.zip']
  const before = await Promise.all(zips.map(hashOf))
  await build({ quiet: true, dist })
  expect(await Promise.all(zips.map(hashOf))).toEqual(before)
}, 60_000)
