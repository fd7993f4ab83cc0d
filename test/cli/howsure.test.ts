import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { build } from '../../build.mjs'
import { version } from '../../package.json' with { type: 'json' }

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'howsure-cli-'))
  await build({ quiet: true, dist: path.join(folder, 'dist') })
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

/** Runs the built command in a folder of its own. */
function howsure(args: string[], input: string | Buffer = '') {
  const command = path.join(folder, 'dist', 'howsure.mjs')
  // The bundle leaves jsdom outside; from a folder elsewhere it is found by this.
  const env = { ...process.env, NO_COLOR: '1' }
  return spawnSync(process.execPath, [command, ...args], { cwd: folder, input, encoding: 'utf8', env })
}

const jsonOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

async function file(name: string, content: string | Buffer): Promise<string> {
  await writeFile(path.join(folder, name), content)
  return name
}

it('prints one line of JSON a file, with offsets into the text as read', async () => {
  const text = '\ufeffFirst.\r\n\r\nSo it\u00a0seems likely that “it seems likely that he knew,” he said.\r\n'
  const name = await file('text.txt', text)
  const { stdout, status } = howsure(['--format', 'json', '--sets', 'likelihood', name])
  const [result, ...more] = jsonOf(stdout)
  expect(status).toBe(0)
  expect(more).toEqual([])
  expect(result.file).toBe(name)
  expect(result.words).toBe(14)
  expect(result.findings).toHaveLength(2)
  for (const finding of result.findings) {
    const keys = ['start', 'end', 'text', 'rule', 'set', 'voice']
    expect(Object.keys(finding)).toEqual(finding.voice === 'quoted' ? [...keys, 'speaker'] : keys)
    expect(text.slice(finding.start, finding.end)).toBe(finding.text)
    expect(finding.set).toBe('likelihood')
  }
  expect(result.findings.map((finding: { voice: string }) => finding.voice)).toEqual(['writer', 'quoted'])
})

it('says whose words a phrase is in and how they are put, though another paragraph names the speaker', async () => {
  const name = await file(
    'voices.txt',
    'Smith said: “We waited.\n\n“It is likely to rain.”\n\nThe ministry said it was not likely to rain.\n',
  )
  const [result] = jsonOf(howsure(['--format', 'json', '--sets', 'likelihood', name]).stdout)
  const voices = result.findings.map(({ voice, speaker, stance }: Record<string, string>) => [
    voice,
    speaker,
    stance,
  ])
  expect(voices).toEqual([
    ['quoted', 'Smith', undefined],
    ['attributed', 'the ministry', 'negated'],
  ])
  const { stdout } = howsure(['--sets', 'likelihood', name])
  expect(stdout).toContain('(in a quotation: Smith)')
  expect(stdout).toContain('(reported: the ministry; denied)')
})

it('gives one output line for each input line with --lines, in order', () => {
  const { stdout } = howsure(
    ['--format', 'json', '--lines', '-'],
    'Fine.\n\nIt seems likely that he\nwon. Perhaps',
  )
  const results = jsonOf(stdout)
  expect(results.map(({ findings }) => findings.length)).toEqual([0, 0, 1, 1])
  expect(results[2].findings[0].start).toBe(0)
})

it('turns on the sets that are asked for, and quiet rules only with all', () => {
  const text = 'Perhaps it may rain. Many people say so.'
  const found = (sets: string) =>
    jsonOf(howsure(['--format', 'json', '--sets', sets], text).stdout)[0].findings.map(
      (finding: { rule: string }) => finding.rule.split('/')[0],
    )
  expect(found('default')).toContain('possibility')
  expect(found('default')).not.toContain('quantity')
  expect(found('quantity')).not.toContain('possibility')
  expect(found('all').length).toBeGreaterThan(found('default').length)
  expect(found('possibility/may')).toEqual(['possibility'])
})

it('judges sentences by the profile of the CoNLL-2010 task', () => {
  const lines = 'Some critics consider it one of the best.\nIt was built in 1902.\n'
  const results = jsonOf(howsure(['--format', 'json', '--lines', '--sets', 'weasel-2010'], lines).stdout)
  expect(results.map(({ findings }) => findings.length > 0)).toEqual([true, false])
})

it('marks the text and explains the marks, plainly where it is no terminal', () => {
  const { stdout } = howsure([], 'It seems likely that he knew.')
  expect(stdout).toContain('[It seems likely that] he knew.')
  expect(stdout).toContain('1 phrase in 6 words')
  expect(stdout).toContain('Ask: ')
  expect(stdout).not.toContain('\u001b')
  expect(howsure([], 'Rain fell.').stdout).toContain('0 phrases in 2 words')
})

it('says of each of several texts whose it is', async () => {
  const names = [await file('one.txt', 'Perhaps.'), await file('two.txt', 'Rain fell.')]
  const { stdout } = howsure(names)
  expect(stdout.match(/^── .*/gm)).toEqual(['── one.txt', '── two.txt'])
})

it('tells its version, and which sets are off by default', () => {
  expect(howsure(['--version']).stdout).toBe(`${version}\n`)
  const { stdout, status } = howsure(['-h'])
  expect(status).toBe(0)
  expect(stdout).toContain('\nSets: likelihood possibility appearance certainty (prediction) ')
})

it('names the file that cannot be read in one line, does the others, and exits with 2', async () => {
  const names = [
    await file('binary.txt', Buffer.from([1, 0, 2])),
    await file('latin.txt', Buffer.from([0x63, 0xe9, 0x20])),
    'missing.txt',
    await file('good.txt', 'Perhaps.'),
  ]
  const { stdout, stderr, status } = howsure(['--format', 'json', ...names])
  expect(status).toBe(2)
  expect(jsonOf(stdout).map((result) => result.file)).toEqual(['good.txt'])
  const lines = stderr.trimEnd().split('\n')
  expect(lines).toHaveLength(3)
  for (const [i, line] of lines.entries()) expect(line).toContain(names[i])
})

it.each([[['--colour']], [['--sets', 'nonsense']], [['--format', 'xml']]])(
  'refuses %j in one line',
  (args) => {
    const { stderr, stdout, status } = howsure(args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  },
)
