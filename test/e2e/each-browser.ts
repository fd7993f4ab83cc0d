import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installedBrowsers, type Kind, kinds } from '../../scripts/browsers.mjs'
import { launchChromium } from './chromium.ts'
import type { Driver } from './driver.ts'
import { launchFirefox } from './firefox.ts'
import { Reader } from './reader.ts'

const root = path.resolve(import.meta.dirname, '../..')
const browsers = installedBrowsers()

/** What each kind loads, and how it starts. */
const drivers = {
  chromium: { build: 'dist/chrome', launch: launchChromium },
  firefox: { build: 'dist/firefox', launch: launchFirefox },
}

/** A started browser, for the specs of one `inEachBrowser`. */
export interface Started {
  readonly kind: Kind
  /** Not to be touched before the first test runs. */
  readonly reader: Reader
  /** Starts another browser of the same kind without the extension. The caller closes it. */
  launchPlain(): Promise<Driver>
}

/** How specs differ from the usual. */
interface Usage {
  /** Which errors count, where pages have errors of their own. */
  readonly isOurs?: (error: string) => boolean
  /** Changes the folder of the extension, a copy, before the browser loads it. */
  readonly alter?: (folder: string) => void
  /** The kinds of browsers that are enough. */
  readonly only?: readonly Kind[]
}

/**
 * Runs specs once in each kind of browser that is installed, and after them checks that nothing has reported an error.
 * They are skipped for a kind that is not installed, or fail if `HOWSURE_E2E` is `required`.
 */
export function inEachBrowser(
  specs: (browser: Started) => void,
  { isOurs = () => true, alter, only }: Usage = {},
): void {
  for (const { kind, name, install } of kinds) {
    if (only && !only.includes(kind)) continue
    const { build, launch } = drivers[kind]
    const found = browsers.find((browser) => browser.kind === kind)
    if (!found) {
      const missing = `needs ${name}, which is not installed (Debian: ${install})`
      if (process.env.HOWSURE_E2E === 'required') test(missing, () => expect.unreachable(missing))
      else test.skip(missing)
      continue
    }
    describe(name, () => {
      let reader: Reader | undefined
      let copy: string | undefined
      beforeAll(async () => {
        const extension = path.join(root, build)
        if (alter) {
          copy = mkdtempSync(path.join(tmpdir(), 'howsure-altered-'))
          cpSync(extension, copy, { recursive: true })
          alter(copy)
        }
        reader = new Reader(await launch({ path: found.path, extension: copy ?? extension }))
      })
      afterAll(async () => {
        await reader?.driver.close()
        if (copy) rmSync(copy, { recursive: true, force: true })
      })
      specs({
        kind,
        get reader() {
          if (!reader) throw new Error('the browser has not started')
          return reader
        },
        launchPlain: () => launch({ path: found.path }),
      })
      // What was reported stays so: there is no second try.
      test('nothing has reported an error', { retry: 0 }, async () => {
        expect((await reader?.driver.errors())?.filter(isOurs)).toEqual([])
      })
    })
  }
}
