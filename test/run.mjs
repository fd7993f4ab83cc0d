/**
 * `npm test`: installs what is missing, then types, style, unit tests, build, Firefox's linter, and the end-to-end
 * tests in every browser found. Goes on after a failure, to show all of them, and closes with one summary.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { installedBrowsers, kinds } from '../scripts/browsers.mjs'
import { ensureInstalled } from '../scripts/install.mjs'

const root = path.resolve(import.meta.dirname, '..')
const windows = process.platform === 'win32'

/** @typedef {Partial<import('./summary.mjs').Summary> & { passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ name: string, ok: boolean, seconds: number, counts: Counts }} Result */

/**
 * Runs a program with our output as its own.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] Besides ours.
 * @returns {Promise<{ ok: boolean, why: string }>} whether it succeeded, and if not, how it ended, with its last complaint
 */
async function run(program, args, env) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1', ...env },
    stdio: ['inherit', 'inherit', 'pipe'],
    shell: program.endsWith('.cmd'),
  })
  let said = ''
  child.stderr.on('data', (data) => {
    process.stderr.write(data)
    said = (said + data).slice(-20_000)
  })
  const silent = once(child.stderr, 'close')
  /** @type {string | number | null} */
  const end = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (code, signal) => resolve(signal ?? code))
  })
  // What it leaves running holds the pipe open: what has been said so far is enough.
  await Promise.race([silent, setTimeout(1000)])
  child.stderr.destroy()
  const lines = stripVTControlCharacters(said)
    .split('\n')
    .filter((line) => line.trim())
  const complaint = lines.find((line) => /^\W*\w*error\b.*: /i.test(line)) ?? lines.at(-1)
  return { ok: end === 0, why: [`it ended with ${end}`, complaint?.trim()].filter(Boolean).join(': ') }
}

/**
 * Runs a package's command.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
function runPackage(command, args, env) {
  return run(path.join(root, 'node_modules', '.bin', windows ? `${command}.cmd` : command), args, env)
}

/**
 * A check that passes or fails as a whole.
 *
 * @param {() => Promise<{ ok: boolean }>} check
 * @returns {Promise<Counts>}
 */
async function whole(check) {
  const { ok } = await check()
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/**
 * One of Vitest's projects, counted test by test.
 *
 * @param {string} project
 * @returns {Promise<Counts>}
 */
async function vitest(project) {
  const folder = mkdtempSync(path.join(tmpdir(), 'howsure-test-'))
  const file = path.join(folder, 'summary.json')
  const reporters = ['--reporter=default', `--reporter=${path.join(import.meta.dirname, 'summary.mjs')}`]
  try {
    const args = ['run', '--project', project, ...reporters]
    const { ok, why } = await runPackage('vitest', args, { HOWSURE_SUMMARY: file })
    /** @type {import('./summary.mjs').Summary | undefined} */
    const summary = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
    if (summary && (ok || summary.failed > 0)) return summary
    const { passed = 0, skipped = 0, retried = [] } = summary ?? {}
    return { passed, failed: 1, skipped, retried, failures: [`Vitest itself: ${why}`] }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The steps in order. What needs the build comes after it. */
const steps = /** @type {[string, () => Promise<Counts>][]} */ ([
  ['types', () => whole(() => runPackage('tsc', []))],
  ['style', () => whole(() => runPackage('biome', ['check', '.']))],
  ['unit tests', () => vitest('unit')],
  ['build', () => whole(() => run(process.execPath, ['build.mjs']))],
  [
    'Firefox’s linter',
    () =>
      whole(() => runPackage('web-ext', ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'])),
  ],
  ['browser tests', () => vitest('e2e')],
  ['pages', () => vitest('pages')],
])

const browsers = installedBrowsers()
ensureInstalled()

/** @type {Result[]} */
const results = []
for (const [name, step] of steps) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const counts = await step()
  const seconds = (performance.now() - start) / 1000
  results.push({ name, ok: counts.failed === 0, seconds, counts })
}

console.log('')
for (const { name, ok, seconds, counts } of results) {
  const { passed, failed, skipped } = counts
  const details =
    passed + failed + skipped > 1 ? `${passed} passed, ${failed} failed, ${skipped} skipped` : ''
  console.log(
    `${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${details}`.trimEnd(),
  )
}

for (const { name, counts } of results) {
  for (const failure of counts.failures ?? []) console.log(`\nfailed in ${name}: ${failure}`)
}
for (const { name, counts } of results) {
  for (const test of counts.retried ?? []) console.log(`\npassed at the second try in ${name}: ${test}`)
}

for (const { kind, name, install } of kinds) {
  if (browsers.some((browser) => browser.kind === kind)) continue
  console.log(`\n${name} was not found, so nothing was tried in it. On Debian: ${install}`)
}

const total = /** @param {'passed' | 'failed' | 'skipped'} what */ (what) =>
  results.reduce((sum, { counts }) => sum + counts[what], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`)
process.exitCode = total('failed') === 0 ? 0 : 1
