/** The command line: the same engine on files. See `usage` in `options.ts`. */
import { version } from '../../package.json'
import { type Automaton, load } from '../match/automaton.ts'
import { scanAll } from './find.ts'
import { type Options, readOptions, rulesOn, usage } from './options.ts'
import { printJson, printNotes, printText } from './print.ts'
import { readHtml, readLines, readPlain, readText } from './read.ts'

/** The packed automaton in base64, put here by the build. */
declare const __TABLES__: string

/** The exit code where something could not be done. */
const failure = 2

/** Runs the command. The exit code is 0, or 2 where an argument or a file could not be used. */
async function main(args: readonly string[]): Promise<number> {
  let options: Options
  let on: Uint8Array
  const automaton = load(Buffer.from(__TABLES__, 'base64'))
  try {
    options = readOptions(args)
    on = rulesOn(options.sets, automaton.rules)
  } catch (error) {
    complain((error as Error).message.split('\n')[0] ?? '')
    return failure
  }
  if (options.help) return print(usage)
  if (options.version) return print(`${version}\n`)
  let code = 0
  for (const file of options.files) {
    try {
      const text = await readText(file)
      print(await outputOf(file, text, options, automaton, on))
    } catch (error) {
      complain(`${file === '-' ? 'standard input' : file}: ${(error as Error).message}`)
      code = failure
    }
  }
  return code
}

/** What is printed for one file. */
async function outputOf(file: string, text: string, options: Options, automaton: Automaton, on: Uint8Array) {
  const look = process.stdout.isTTY && !process.env.NO_COLOR ? 'colour' : 'plain'
  if (options.lines) {
    return scanAll(readLines(text), automaton, on)
      .map((line) => `${options.format === 'json' ? printJson(file, [line]) : printText([line], look)}\n`)
      .join('')
  }
  const scanned = scanAll(/\.x?html?$/i.test(file) ? await readHtml(text) : readPlain(text), automaton, on)
  if (options.format === 'json') return `${printJson(file, scanned)}\n`
  return `${printText(scanned, look)}\n\n${printNotes(scanned, look)}\n`
}

function print(text: string): 0 {
  process.stdout.write(text)
  return 0
}

function complain(line: string): void {
  process.stderr.write(`howsure: ${line}\n`)
}

// A reader that closes the pipe early ("| head") has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await main(process.argv.slice(2))
