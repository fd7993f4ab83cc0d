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

/**
 * Runs specs once in each kind of browser that is installed, and after them checks that nothing has reported an
 * error (`isOurs` tells which count, where pages have errors of their own). They are skipped for a kind that is not installed, or fail if `HOWSURE_E2E` is `required`.
 */
export function inEachBrowser(
  specs: (browser: Started) => void,
  { isOurs = () => true }: { isOurs?: (error: string) => boolean } = {},
): void {
  for (const { kind, name, install } of kinds) {
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
      beforeAll(async () => {
        const extension = path.join(root, build)
        reader = new Reader(await launch({ path: found.path, extension }))
      })
      afterAll(() => reader?.driver.close())
      specs({
        kind,
        get reader() {
          if (!reader) throw new Error('the browser has not started')
          return reader
        },
        launchPlain: () => launch({ path: found.path }),
      })
      test('nothing has reported an error', async () => {
        expect((await reader?.driver.errors())?.filter(isOurs)).toEqual([])
      })
    })
  }
}
