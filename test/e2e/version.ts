import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Manifest } from './driver.ts'

/** The manifest of an unpacked extension. */
export function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest
}

/** Raises the version of an unpacked extension by a last number. Returns the new one. */
export function becomeNewer(folder: string): string {
  const manifest = manifestIn(folder)
  const [major = '0', minor = '0', patch = '0'] = manifest.version.split('.')
  const version = `${major}.${minor}.${Number(patch) + 1}`
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version }))
  return version
}
