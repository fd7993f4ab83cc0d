/** `npm run test:pages`: all saved pages, live pages and hostile pages in real browsers, with a table. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'pages', ...process.argv.slice(2)],
  {
    cwd: root,
    env: { ...process.env, HOWSURE_PAGES: 'all' },
    stdio: 'inherit',
  },
)
process.exitCode = status ?? 1
