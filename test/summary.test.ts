import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import SummaryReporter from './summary.mjs'

const test = (fullName: string, state: string, message?: string, flaky = false) => ({
  fullName,
  result: () => ({ state, errors: message === undefined ? [] : [{ message }] }),
  diagnostic: () => ({ flaky }),
})
const suite = (fullName: string, ...messages: string[]) => ({
  fullName,
  errors: () => messages.map((message) => ({ message })),
})
const module = (
  relativeModuleId: string,
  tests: unknown[],
  suites: unknown[] = [],
  errors: unknown[] = [],
) => ({
  relativeModuleId,
  errors: () => errors,
  children: { allTests: () => tests, allSuites: () => suites },
})

/** What the reporter writes of a run. */
function summaryOf(modules: unknown[], unhandled: unknown[] = []): unknown {
  const folder = mkdtempSync(path.join(tmpdir(), 'howsure-summary-'))
  const file = path.join(folder, 'summary.json')
  vi.stubEnv('HOWSURE_SUMMARY', file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  type Run = Parameters<SummaryReporter['onTestRunEnd']>
  new SummaryReporter().onTestRunEnd(modules as Run[0], unhandled as Run[1])
  return JSON.parse(readFileSync(file, 'utf8'))
}

it('what failed is named with the first line of why, and what passed at the second try only with why not at the first', () => {
  const tests = [
    test('Chromium > it opens', 'passed'),
    test('Chromium > it closes', 'passed', 'waited in vain\nat once', true),
    test('Firefox > it opens', 'failed', '\u001b[31mexpected 1 to be 2\u001b[39m\n\n- 1\n+ 2'),
    test('Firefox > it closes', 'skipped'),
  ]
  expect(summaryOf([module('a.e2e.ts', tests)])).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
    failures: ['a.e2e.ts: Firefox > it opens: expected 1 to be 2'],
    retried: ['a.e2e.ts: Chromium > it closes: waited in vain'],
  })
})

it('a hook that threw, a file that cannot be loaded and an error outside of all tests are failures too', () => {
  const tests = [test('Firefox > it opens', 'skipped')]
  const modules = [
    module('a.e2e.ts', tests, [suite('Firefox', 'Firefox did not start'), suite('Chromium')]),
    module('b.e2e.ts', [], [], [{ message: 'there is no c.ts' }]),
  ]
  expect(summaryOf(modules, [{}])).toEqual({
    passed: 0,
    failed: 3,
    skipped: 1,
    failures: [
      'a.e2e.ts: Firefox: Firefox did not start',
      'b.e2e.ts: there is no c.ts',
      'outside of all tests: no reason is given',
    ],
    retried: [],
  })
})
