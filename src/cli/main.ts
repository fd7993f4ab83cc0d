/** The command line: the same engine on files. See `usage` in `options.ts`. */
import { version } from '../../package.json'
import { load } from '../match/automaton.ts'
import { weasel2010 } from '../rules/profiles.ts'
import { type Finder, findAll, nameSpeakers, profileFinder, ruleFinder } from './find.ts'
import { type Options, readOptions, rulesOn, usage } from './options.ts'
import { printJson, printNotes, printText } from './print.ts'
import { readHtml, readLines, readPlain, readText } from './read.ts'

/** The packed automata, put here by the build: of the rules, and of the profile. */
declare const __TABLES__: string
declare const __PROFILE_TABLES__: string

/** The exit code where something could not be done. */
const failure = 2

/** Runs the command. The exit code is 0, or 2 where an argument or a file could not be used. */
async function main(args: readonly string[]): Promise<number> {
  let options: Options
  let find: Finder
  try {
    options = readOptions(args)
    find = finderOf(options.sets)
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
      print(await outputOf(file, text, options, find))
    } catch (error) {
      complain(`${file === '-' ? 'standard input' : file}: ${(error as Error).message}`)
      code = failure
    }
  }
  return code
}

/**
 * What `--sets` asks for.
 * @throws {Error} with one line for the user where an id is no set's, no rule's and no profile's.
 */
function finderOf(wanted: string): Finder {
  if (wanted === weasel2010.id) return profileFinder(load(__PROFILE_TABLES__), weasel2010)
  const automaton = load(__TABLES__)
  return ruleFinder(automaton, rulesOn(wanted, automaton.rules))
}

/** What is printed for one file. */
async function outputOf(file: string, text: string, options: Options, find: Finder) {
  const look = process.stdout.isTTY && !process.env.NO_COLOR ? 'colour' : 'plain'
  if (options.lines) {
    return findAll(readLines(text), find)
      .map((line) => `${options.format === 'json' ? printJson(file, [line]) : printText([line], look)}\n`)
      .join('')
  }
  const paragraphs = /\.x?html?$/i.test(file) ? await readHtml(text) : readPlain(text)
  const scanned = nameSpeakers(findAll(paragraphs, find))
  if (options.format === 'json') return `${printJson(file, scanned)}\n`
  // Of several texts each says whose it is.
  const heading = options.files.length > 1 ? `── ${file}\n\n` : ''
  return `${heading}${printText(scanned, look)}\n\n${printNotes(scanned, look)}\n`
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
