import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who may import whom: what keeps the house in order. */

const src = path.resolve(import.meta.dirname, '../src')

/** Folder → the folders that it may import from, besides itself. No program (background, popup …) is in any list. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  rules: [],
  match: ['rules'],
  page: [],
  // Of matching only what findings are: they are sent from program to program.
  shared: ['rules', 'match'],
  // The sentence around a finding.
  ui: ['rules', 'match', 'shared'],
  background: ['rules', 'match', 'shared'],
  popup: ['rules', 'shared', 'ui'],
  panel: ['rules', 'shared', 'ui'],
  options: ['rules', 'match', 'shared', 'ui'],
  welcome: ['rules', 'shared', 'ui'],
  content: ['rules', 'match', 'page', 'shared', 'ui'],
  cli: ['rules', 'match', 'page', 'shared'],
}

interface Import {
  /** As written. */
  readonly from: string
  readonly typesOnly: boolean
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => {
    const text = readFileSync(path.join(src, file), 'utf8')
    return { file, folder: file.split('/')[0] ?? '', text, imports: importsIn(text) }
  })

function importsIn(text: string): Import[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\b(?<names>[^'"`;]*?\bfrom\b)?\s*['"](?<from>[^'"]+)['"]|\bimport\(\s*['"](?<later>[^'"]+)['"]/gm,
  )
  return [...statements].map(({ groups = {} }) => ({
    from: groups.from ?? groups.later ?? '',
    typesOnly:
      /^\s*type\b/.test(groups.names ?? '') || /^\s*\{(\s*type\b[^,}]*,?)+\s*\}/.test(groups.names ?? ''),
  }))
}

/** Of these folders, those know no more than the types. */
const typesOf: Readonly<Record<string, string>> = { match: 'rules', shared: 'match' }

/** A package may be imported by all, a folder by those that list it. */
function mayImport(folder: string, file: string, { from, typesOnly }: Import): boolean {
  if (!from.startsWith('.')) return true
  const target = path.posix.join(path.posix.dirname(file), from)
  if (target === '../package.json' || target === '../_locales/en/messages.json') return true
  const [other = ''] = target.split('/')
  if (other === folder) return true
  return Boolean(allowed[folder]?.includes(other)) && (typesOf[folder] !== other || typesOnly)
}

/** The lines, as `file:line text`, in which a pattern stands. */
function linesWith(pattern: RegExp): string[] {
  return files.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )
}

describe('the house', () => {
  test('there are files, and they import each other', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(files.length)
  })

  test('every file imports only what its folder may', () => {
    const wrong = files.flatMap(({ file, folder, imports }) =>
      imports.filter((one) => !mayImport(folder, file, one)).map(({ from }) => `${file} imports ${from}`),
    )
    expect(wrong).toEqual([])
  })

  test('one file imports the polyfill', () => {
    const importers = files.filter(({ imports }) =>
      imports.some(({ from }) => from === 'webextension-polyfill'),
    )
    expect(importers.map(({ file }) => file)).toEqual(['shared/browser.ts'])
  })

  test('nobody takes the browser’s extension API from elsewhere', () => {
    expect(linesWith(/\bchrome\.|(globalThis|window|self)\.(browser|chrome)\b/)).toEqual([])
  })

  test('no text becomes markup or code', () => {
    expect(
      linesWith(/\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|\beval\(|new Function\b/),
    ).toEqual([])
    expect(linesWith(/dangerouslySetInnerHTML|srcdoc/)).toEqual([])
  })

  test('nothing leaves the device', () => {
    expect(linesWith(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/)).toEqual(
      [],
    )
  })

  test('no file is too long to be read at once', () => {
    // The list of all rules is written by a script, and grows with them.
    const written = files.filter(({ file }) => file !== 'rules/index.ts')
    const long = written.filter(({ text }) => text.split('\n').length > 300)
    expect(long.map(({ file }) => file)).toEqual([])
  })
})
