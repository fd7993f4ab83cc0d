/**
 * What came of a run's tests, for the summary of `npm test`: a reporter of Vitest's, which writes it as JSON to the file
 * that `HOWSURE_SUMMARY` names.
 */
import { writeFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/**
 * @typedef {object} Summary
 * @property {number} passed Those that passed at the second try only are among them.
 * @property {number} failed Tests, and all else that went wrong: a hook, a file that cannot be loaded, an error outside.
 * @property {number} skipped
 * @property {string[]} failures What failed and why, a line each.
 * @property {string[]} retried What passed at the second try only, and why not at the first, a line each.
 */

export default class SummaryReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly import('vitest').SerializedError[]} unhandled
   */
  onTestRunEnd(modules, unhandled) {
    const file = process.env.HOWSURE_SUMMARY
    if (file) writeFileSync(file, JSON.stringify(summaryOf(modules, unhandled)))
  }
}

/**
 * @param {readonly import('vitest/node').TestModule[]} modules
 * @param {readonly import('vitest').SerializedError[]} unhandled
 * @returns {Summary}
 */
function summaryOf(modules, unhandled) {
  /** @type {Summary} */
  const summary = { passed: 0, failed: 0, skipped: 0, failures: [], retried: [] }
  /** @type {(where: string, errors: readonly { message?: string }[] | undefined) => void} */
  const fail = (where, errors) => {
    summary.failed++
    summary.failures.push(`${where}: ${firstLine(errors)}`)
  }
  for (const module of modules) {
    const file = module.relativeModuleId
    if (module.errors().length > 0) fail(file, module.errors())
    for (const suite of module.children.allSuites()) {
      // Of a hook: where it failed before the tests, they are skipped.
      if (suite.errors().length > 0) fail(`${file}: ${suite.fullName}`, suite.errors())
    }
    for (const test of module.children.allTests()) {
      const { state, errors } = test.result()
      const where = `${file}: ${test.fullName}`
      if (state === 'failed') fail(where, errors)
      else if (state !== 'passed') summary.skipped++
      else {
        summary.passed++
        if (test.diagnostic()?.flaky) summary.retried.push(`${where}: ${firstLine(errors)}`)
      }
    }
  }
  for (const error of unhandled) fail('outside of all tests', [error])
  return summary
}

/** @param {readonly { message?: string }[] | undefined} errors */
function firstLine(errors) {
  const [line = ''] = stripVTControlCharacters(errors?.[0]?.message ?? '').split('\n', 1)
  return line || 'no reason is given'
}
