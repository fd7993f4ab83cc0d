import { defineConfig } from 'vitest/config'

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
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'pages',
          include: ['test/pages/**/*.e2e.ts'],
          globalSetup: 'test/e2e/build.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
