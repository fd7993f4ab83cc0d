/**
 * `npm test`: installs what is missing, then types, style, unit tests, build, Firefox's linter, and the end-to-end
 * tests in every browser found. Goes on after a failure, to show all of them, and closes with one summary.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { installedBrowsers, kinds } from '../scripts/browsers.mjs'
import { ensureInstalled } from '../scripts/install.mjs'

const root = path.resolve(import.meta.dirname, '..')
const windows = process.platform === 'win32'

/** @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} Counts */
/** @typedef {{ name: string, ok: boolean, seconds: number, counts: Counts }} Result */

/**
 * Runs a package's command with our output as its own.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {boolean} whether it succeeded
 */
function run(command, args) {
  const file = path.join(root, 'node_modules', '.bin', windows ? `${command}.cmd` : command)
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' }
  return spawnSync(file, args, { cwd: root, env, stdio: 'inherit', shell: windows }).status === 0
}

/**
 * A check that passes or fails as a whole.
 *
 * @param {() => boolean} check
 * @returns {Counts}
 */
function whole(check) {
  const ok = check()
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/**
 * What a report says of the tests that failed, a line each: for the end of a long output, where the reason stands
 * thousands of lines above.
 *
 * @param {{ testResults: { name: string, message: string, assertionResults: {
 *   status: string, fullName: string, failureMessages: string[] }[] }[] }} report Vitest's, as JSON
 * @returns {string[]}
 */
function failuresOf({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = path.relative(root, name)
    // A file that cannot even be loaded has no tests to fail, only a message of its own.
    if (assertionResults.length === 0 && message) return [`${file}: ${firstLine(message)}`]
    return assertionResults
      .filter(({ status }) => status === 'failed')
      .map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages[0] ?? '')}`)
  })
}

/** @param {string} text */
const firstLine = (text) => stripVTControlCharacters(text).split('\n', 1)[0] ?? ''

/**
 * One of Vitest's projects, counted test by test.
 *
 * @param {string} project
 * @returns {Counts}
 */
function vitest(project) {
  const folder = mkdtempSync(path.join(tmpdir(), 'howsure-test-'))
  try {
    const file = path.join(folder, 'report.json')
    const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
    const ok = run('vitest', ['run', '--project', project, ...report])
    const json = JSON.parse(readFileSync(file, 'utf8'))
    const { numPassedTests, numFailedTests, numPendingTests } = json
    const failures = failuresOf(json)
    const failed = ok ? 0 : Math.max(1, numFailedTests, failures.length)
    return { passed: numPassedTests, failed, skipped: numPendingTests, failures }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The steps in order. What needs the build comes after it. */
const steps = /** @type {[string, () => Counts][]} */ ([
  ['types', () => whole(() => run('tsc', []))],
  ['style', () => whole(() => run('biome', ['check', '.']))],
  ['unit tests', () => vitest('unit')],
  [
    'build',
    () =>
      whole(() => spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' }).status === 0),
  ],
  [
    'Firefox’s linter',
    () => whole(() => run('web-ext', ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors'])),
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
  const counts = step()
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

for (const { kind, name, install } of kinds) {
  if (browsers.some((browser) => browser.kind === kind)) continue
  console.log(`\n${name} was not found, so nothing was tried in it. On Debian: ${install}`)
}

const total = /** @param {'passed' | 'failed' | 'skipped'} what */ (what) =>
  results.reduce((sum, { counts }) => sum + counts[what], 0)
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`)
process.exitCode = total('failed') === 0 ? 0 : 1
