/**
 * Installs what package-lock.json asks for, where it is missing or out of date, so that `npm start` and `npm test`
 * work on a fresh clone. Node's own modules alone: there is nothing else yet when it runs.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * The packages of a lock file, by path. Empty where the file is missing or broken.
 *
 * @param {string} file
 * @returns {Packages}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}

/**
 * Whether the packages installed are those of the lock file. npm leaves out optional packages that are made for
 * other machines, so that those may be missing.
 *
 * @param {Packages} locked
 * @param {Packages} installed
 */
export function isInstalled(locked, installed) {
  return Object.entries(locked).every(([name, { version, optional }]) => {
    if (name === '') return true
    const there = installed[name]
    return there ? there.version === version : Boolean(optional)
  })
}

/** Runs `npm ci` if needed. Where npm fails it has said why, and the program ends with npm's status. */
export function ensureInstalled() {
  if (isInstalled(packagesIn('package-lock.json'), packagesIn('node_modules/.package-lock.json'))) return
  console.log('Installing packages (npm ci) …')
  // The npm that runs us, where there is one: Windows cannot start `npm` (a script) without a shell.
  const npm = process.env.npm_execpath
  const { status } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}
