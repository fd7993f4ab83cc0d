import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { installedBrowsers } from '../scripts/browsers.mjs'
import { isInstalled } from '../scripts/install.mjs'
import { pageOfText, serve } from '../scripts/serve.mjs'

describe('finding browsers', () => {
  const machine = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, files: string[]) =>
    installedBrowsers({ platform, env, exists: (file) => files.includes(file) }).map(({ name, path }) => ({
      name,
      path,
    }))

  test('on Linux they are found along the PATH, the best first', () => {
    const files = ['/usr/bin/firefox-esr', '/usr/bin/chromium', '/opt/bin/google-chrome']
    expect(machine('linux', { PATH: '/usr/bin:/opt/bin' }, files)).toEqual([
      { name: 'Chrome', path: '/opt/bin/google-chrome' },
      { name: 'Chromium', path: '/usr/bin/chromium' },
      { name: 'Firefox', path: '/usr/bin/firefox-esr' },
    ])
  })

  test('on macOS and Windows they are found where they install themselves', () => {
    const safe = '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'
    expect(machine('darwin', {}, [safe])).toEqual([{ name: 'Brave', path: safe }])
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    expect(machine('win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, [edge])).toEqual([
      { name: 'Edge', path: edge },
    ])
  })

  test('an environment variable names one, or says that there is none', () => {
    const files = ['/usr/bin/firefox', '/usr/bin/chromium', '/tmp/nightly']
    const env = { PATH: '/usr/bin', HOWSURE_FIREFOX: '/tmp/nightly' }
    expect(machine('linux', env, files)).toEqual([
      { name: 'nightly', path: '/tmp/nightly' },
      { name: 'Chromium', path: '/usr/bin/chromium' },
    ])
    expect(machine('linux', { ...env, HOWSURE_BROWSERS: 'none' }, files)).toEqual([])
    expect(() => machine('linux', { HOWSURE_CHROMIUM: '/nowhere' }, files)).toThrow('HOWSURE_CHROMIUM')
  })
})

describe('whether packages are installed', () => {
  const locked = {
    '': {},
    'node_modules/a': { version: '2.0.0' },
    'node_modules/b': { version: '1.0.0', optional: true },
  }

  test('an optional package may be missing, another not', () => {
    expect(isInstalled(locked, { 'node_modules/a': { version: '2.0.0' } })).toBe(true)
    expect(isInstalled(locked, {})).toBe(false)
  })

  test('another version is not the one', () => {
    expect(isInstalled(locked, { 'node_modules/a': { version: '1.9.0' } })).toBe(false)
  })
})

describe('serving', () => {
  let closeServer: (() => Promise<void>) | undefined
  afterEach(() => closeServer?.())

  /** With the path as it is written, which `fetch` would tidy up. */
  const statusOf = (origin: string, path: string) =>
    new Promise((resolve) =>
      get({ port: new URL(origin).port, host: '127.0.0.1', path }, (r) => resolve(r.statusCode)),
    )

  test('a text becomes a page of paragraphs, without becoming markup', () => {
    const page = pageOfText('A < B', 'One & two\nin a line.\n \nThree <b>four</b>.\n')
    expect(page).toContain('<h1>A &lt; B</h1>')
    expect(page.match(/<p>.*?<\/p>/gs)).toEqual([
      '<p>One &amp; two\nin a line.</p>',
      '<p>Three &lt;b>four&lt;/b>.</p>',
    ])
  })

  test('files come from the folder only', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'howsure-serve-'))
    try {
      writeFileSync(path.join(folder, 'a b.html'), 'hello')
      const server = await serve({ folder })
      closeServer = server.close
      expect(await statusOf(server.origin, '/a%20b.html')).toBe(200)
      expect(await statusOf(server.origin, '/../../../../../../etc/passwd')).toBe(404)
      expect(await statusOf(server.origin, '/%')).toBe(404)
      expect(await statusOf(server.origin, '/..%2f..%2f..%2f..%2fetc/passwd')).toBe(404)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
