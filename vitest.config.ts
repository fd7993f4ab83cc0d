import { defineConfig } from 'vitest/config'

/** For tests in real browsers: room for a slow machine that does much else besides, which costs nothing where all is well. */
const patience = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  // Where nobody looks on, one browser's bad moment must not hide a day's work: what passes at the second try only is
  // named by `npm test`, to be mended.
  retry: process.env.HOWSURE_E2E === 'required' ? 1 : 0,
}

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          setupFiles: 'test/effects.ts',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/pages/**/*.e2e.ts'],
          // Some read a book's worth of text; a machine that does much else besides is no reason to fail.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: 'test/e2e/build.ts',
          // One browser at a time: two of them on a small machine make each other slow.
          fileParallelism: false,
          ...patience,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['test/pages/**/*.e2e.ts'],
          globalSetup: 'test/e2e/build.ts',
          fileParallelism: false,
          ...patience,
        },
      },
    ],
  },
})
