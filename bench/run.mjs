/** Runs a benchmark of this folder: `node bench/run.mjs judgement --misses`. */
import { importTs } from '../scripts/import-ts.mjs'

const [name, ...rest] = process.argv.slice(2)
process.argv.splice(2, process.argv.length - 2, ...rest)
await importTs(`bench/${name}.ts`)
