import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const cache = path.join(root, 'node_modules', '.cache', 'howsure')
let serial = 0

/**
 * Imports a TypeScript module of this project into a plain Node script: bundled by esbuild into a file that is gone
 * again when this returns. Packages stay outside the bundle.
 * @param {string} file path from the project's root
 * @returns {Promise<any>} the module's exports
 */
export async function importTs(file) {
  await mkdir(cache, { recursive: true })
  const outfile = path.join(cache, `${path.basename(file, '.ts')}-${process.pid}-${serial++}.mjs`)
  await build({
    entryPoints: [path.join(root, file)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(outfile, { force: true })
  }
}
