/**
 * The build: `node build.mjs`, or `build()` from another script. It leaves in `dist/`
 *
 *     chrome/  firefox/                        the extension, ready to be loaded unpacked
 *     howsure-chrome.zip  howsure-firefox.zip  the same, packed; the same bytes for the same sources
 *     howsure.mjs                              the command line tool
 *
 * The rules take two ways into the programs: their phrases as the packed automaton (`__TABLES__`, text), compiled here
 * once, and their notes for readers (`__NOTES__`, JSON). Both are plain strings, which cost nothing at start. The options
 * page shows the phrases and examples too (`__RULES__`, JSON), the welcome page its sample with the marks that the engine
 * makes in it (`__SAMPLES__`, JSON), and the command line tool has the automaton of its task profile besides
 * (`__PROFILE_TABLES__`).
 *
 * It fails where a part of the content script, or the automaton, has grown too large.
 */
import { chmod, cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build as bundle } from 'esbuild'
import { zipSync } from 'fflate'
import { importTs } from './scripts/import-ts.mjs'

const root = path.dirname(fileURLToPath(import.meta.url))

/** The oldest browsers that the manifest admits. */
const target = ['chrome128', 'firefox140']

/** Output name → source, for the parts of the content script: the first is in every page, the others come when needed. */
const contentParts = {
  content: 'src/content/main.ts',
  reading: 'src/content/reading-part.ts',
  card: 'src/content/card-part.ts',
  'open-before': 'src/content/open-before.ts',
}

/** Output name → source, for the other programs that run in a browser. */
const programs = {
  background: 'src/background/main.ts',
  popup: 'src/popup/main.tsx',
  panel: 'src/panel/main.tsx',
  options: 'src/options/main.tsx',
  welcome: 'src/welcome/main.tsx',
}
const pages = ['popup', 'panel', 'options', 'welcome']
const styles = {
  highlight: 'src/page/highlight.css',
  popup: 'src/popup/page.css',
  panel: 'src/panel/page.css',
  options: 'src/options/page.css',
  welcome: 'src/welcome/page.css',
}

/** The most that the parts of the content script and the automaton of all rules may take, in bytes as gzip packs them. */
const limits = {
  content: 6_600,
  reading: 22_500,
  card: 17_000,
  automaton: 150_000,
}

/**
 * How the parts of the content script are bundled. A style sheet that a script imports is its text. They get the
 * browser's own API in place of the polyfill, which pays for itself in the background and in our pages, but takes most
 * of the time that a page is to be charged: see `scripts/own-api.mjs`.
 */
const contentScript = /** @type {const} */ ({
  format: 'iife',
  loader: { '.css': 'text' },
  alias: { 'webextension-polyfill': path.join(root, 'scripts/own-api.mjs') },
})

/**
 * What stands at the head of the script that is in every page: nearly all of its functions run wherever it does, and
 * Chromium, told so, reads each once, not a second time when it is called. In the part that reads pages half of the functions
 * have no occasion to run in most of them, and to read them all at once would be one long task.
 */
const allAreCalled = '//# allFunctionsCalledOnLoad'

/** How everything that runs in a browser is bundled. */
const common = /** @type {const} */ ({
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target,
  logLevel: 'warning',
  legalComments: 'none',
})

/** A zip holds times, and these must not change with the clock: the earliest that the format knows. */
const mtime = new Date(1980, 0, 1)

/**
 * Builds everything.
 * @param {{ quiet?: boolean, dist?: string }} [options] `quiet`: print nothing. `dist`: another folder to leave it in.
 */
export async function build({ quiet = false, dist = path.join(root, 'dist') } = {}) {
  await rm(dist, { recursive: true, force: true })
  const define = await packRules()
  const bundles = path.join(dist, 'bundles')
  const sizes = await bundleExtension(bundles, define)
  for (const browser of /** @type {const} */ (['chrome', 'firefox'])) {
    const folder = path.join(dist, browser)
    await cp(bundles, folder, { recursive: true })
    for (const assets of ['icons', '_locales'])
      await cp(path.join(root, assets), path.join(folder, assets), { recursive: true })
    await writeFile(path.join(folder, 'manifest.json'), await manifestFor(browser))
    if (browser === 'chrome') await styleByRoot(path.join(folder, 'highlight.css'))
    await zip(folder, path.join(dist, `howsure-${browser}.zip`))
  }
  await rm(bundles, { recursive: true })

  const automaton = sizeOf('automaton', Buffer.from(JSON.parse(define.__TABLES__)))
  for (const size of [...(await contentSizes(define)), automaton]) {
    sizes.push({ ...size, name: `  ${size.name}` })
    const limit = limits[/** @type {keyof typeof limits} */ (size.name)]
    if (size.gzip > limit) throw new Error(`too large: ${size.name}, ${size.gzip} bytes of ${limit}`)
  }
  sizes.push(await bundleCli(path.join(dist, 'howsure.mjs'), define))
  if (!quiet) printSizes(sizes)
}

/** Compiles the rules with our own compiler, and gives what esbuild puts into the programs. */
async function packRules() {
  const { compile } = await importTs('src/match/compile.ts')
  const { rules } = await importTs('src/rules/index.ts')
  const { sources } = await importTs('src/rules/sources.ts')
  const { words } = await importTs('src/rules/words.ts')
  const { profileRules, weasel2010 } = await importTs('src/rules/profiles.ts')
  const { load } = await importTs('src/match/automaton.ts')
  const { rulesOn } = await importTs('src/cli/options.ts')
  const tables = compile(rules, words)
  const automaton = load(tables)
  const on = rulesOn('default', automaton.rules)
  const notes = rules.map((/** @type {import('./src/rules/rule.ts').Rule} */ rule) => ({
    id: rule.id,
    name: rule.name,
    why: rule.why,
    fair: rule.fair,
    ask: rule.ask,
    quiet: rule.quiet === true,
    sources: rule.sources.map((key) => sources[key]),
  }))
  const wordings = rules.map((/** @type {import('./src/rules/rule.ts').Rule} */ rule) => ({
    id: rule.id,
    phrases: rule.phrases,
    except: rule.except ?? [],
    marks: rule.marks,
    spares: rule.spares,
  }))
  return {
    __TABLES__: JSON.stringify(tables),
    __PROFILE_TABLES__: JSON.stringify(compile(profileRules(weasel2010, rules), words)),
    __SAMPLES__: JSON.stringify(JSON.stringify(await markSamples(automaton, on))),
    __NOTES__: JSON.stringify(JSON.stringify(notes)),
    __RULES__: JSON.stringify(JSON.stringify(wordings)),
  }
}

/**
 * The welcome page's sample texts with their marks, as a reader finds them who has changed nothing.
 * @param {import('./src/match/automaton.ts').Automaton} automaton
 * @param {Uint8Array} on
 */
async function markSamples(automaton, on) {
  const { scan } = await importTs('src/match/scan.ts')
  const { samples } = await importTs('src/welcome/samples.ts')
  return samples.map((/** @type {{ text: string }} */ sample) => ({
    ...sample,
    findings: scan(sample.text, automaton, { on }),
  }))
}

/**
 * Bundles the programs and styles.
 * @param {string} outdir
 * @param {Record<string, string>} define
 */
async function bundleExtension(outdir, define) {
  const { background, ...ofPages } = programs
  // Content scripts and service workers are classic scripts; the pages are modules.
  await bundleContent({ outdir, define })
  await bundle({ ...common, outdir, entryPoints: { background }, format: 'iife', define })
  // What pages share, and what a page loads only when it needs it, is a chunk of its own.
  const { metafile } = await bundle({
    ...common,
    outdir,
    entryPoints: ofPages,
    format: 'esm',
    splitting: true,
    chunkNames: 'shared-[hash]',
    metafile: true,
    define,
  })
  await bundle({ ...common, outdir, entryPoints: styles })
  const names = (await readdir(outdir)).sort()
  for (const name of names) if (name.endsWith('.js')) await tidy(path.join(outdir, name))
  for (const page of pages) await writePage(page, outdir, metafile)
  return Promise.all(names.map(async (name) => sizeOf(name, await readFile(path.join(outdir, name)))))
}

/**
 * Bundles the parts of the content script.
 * @param {import('esbuild').BuildOptions} options
 */
async function bundleContent(options) {
  const { content, ...late } = contentParts
  const start = { entryPoints: { content }, banner: { js: allAreCalled } }
  return Promise.all(
    [start, { entryPoints: late }].map((parts) =>
      bundle({ ...common, ...contentScript, ...parts, ...options }),
    ),
  )
}

/**
 * Writes a page of ours. All chunks that it starts with are named in its head: the browser gets them at once, and does
 * not have to read one to learn of the next.
 * @param {string} page
 * @param {string} outdir
 * @param {import('esbuild').Metafile} metafile
 */
async function writePage(page, outdir, { outputs }) {
  const files = Object.entries(outputs)
  const first = files.find(([file]) => path.basename(file) === `${page}.js`)?.[0] ?? ''
  const needed = new Set([first])
  for (const file of needed)
    for (const { path: other, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement') needed.add(other)
  const links = [...needed]
    .slice(1)
    .map((file) => `<link rel="modulepreload" href="${path.basename(file)}" />\n    `)
    .sort()
  const html = await readFile(path.join(root, `src/${page}/page.html`), 'utf8')
  const script = '<script type="module"'
  if (!html.includes(script)) throw new Error(`the page ${page} has no script`)
  await writeFile(path.join(outdir, `${page}.html`), html.replace(script, links.join('') + script))
}

/**
 * The parts of the content script, the card without the notes that it brings with it.
 * @param {Record<string, string>} define
 */
async function contentSizes(define) {
  const bundled = await bundleContent({
    outdir: root,
    define: { ...define, __NOTES__: '""' },
    write: false,
  })
  return bundled
    .flatMap(({ outputFiles = [] }) => outputFiles)
    .map((file) => sizeOf(path.basename(file.path, '.js'), Buffer.from(file.contents)))
}

/**
 * Takes out the one assignment to `innerHTML`: Preact's, for a property that nothing of ours uses. What is not there
 * cannot be misused, and the linter of Firefox's add-ons has nothing to warn of. And writes characters beyond ASCII,
 * which esbuild leaves in regular expressions, as escapes: one of them, and a browser holds the whole script twice as
 * large.
 * @param {string} file
 * @throws {Error} where another assignment to it has come in, or a character that has no escape of four digits.
 */
async function tidy(file) {
  const code = (await readFile(file, 'utf8'))
    .replace(/\b\w+\.innerHTML=\w+\.__html\b/, 'void 0')
    .replace(
      /[\u0080-\ud7ff\ue000-\uffff]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  if (/\.(inner|outer)HTML\s*\+?=[^=]/.test(code)) throw new Error(`${file} sets innerHTML`)
  if (/[^\0-\x7f]/.test(code)) throw new Error(`${file} has a character that cannot be written in ASCII`)
  await writeFile(file, code)
}

/**
 * @param {string} outfile
 * @param {Record<string, string>} define
 */
async function bundleCli(outfile, define) {
  await bundle({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['jsdom'],
    banner: { js: '#!/usr/bin/env node' },
    outfile,
    define,
    logLevel: 'warning',
  })
  await chmod(outfile, 0o755)
  return sizeOf('howsure.mjs', await readFile(outfile))
}

/**
 * One manifest serves both browsers; each is spared the keys that only the other knows.
 * @param {'chrome' | 'firefox'} browser
 */
async function manifestFor(browser) {
  const manifest = JSON.parse(await readFile(path.join(root, 'manifest.json'), 'utf8'))
  if (browser === 'chrome') {
    delete manifest.background.scripts
    delete manifest.browser_specific_settings
    delete manifest.sidebar_action
  } else {
    delete manifest.background.service_worker
    delete manifest.minimum_chrome_version
    delete manifest.side_panel
    manifest.permissions = manifest.permissions.filter((/** @type {string} */ name) => name !== 'sidePanel')
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/**
 * Has marks take their styles from the root, from which Chromium hands them down to every element (Firefox does not).
 * Where each element has them by itself, Chromium works out all the styles of marks for each, whenever it styles the page:
 * with our thirty that takes three to six times as long as without us.
 * @param {string} file
 */
async function styleByRoot(file) {
  const css = await readFile(file, 'utf8')
  await writeFile(file, css.replaceAll('::highlight(', ':root::highlight('))
}

/**
 * @param {string} folder
 * @param {string} file
 */
async function zip(folder, file) {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort()
  /** @type {import('fflate').Zippable} */
  const content = {}
  for (const name of names) content[name] = [await readFile(path.join(folder, name)), { mtime, level: 9 }]
  await writeFile(file, zipSync(content))
}

/**
 * @param {string} name
 * @param {Buffer} bytes
 */
function sizeOf(name, bytes) {
  return { name, raw: bytes.length, gzip: gzipSync(bytes).length }
}

/** @param {{ name: string, raw: number, gzip: number }[]} sizes */
function printSizes(sizes) {
  /** @param {number} bytes */
  const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)
  console.log(`${''.padEnd(16)}${'raw'.padStart(10)}${'gzip'.padStart(10)}`)
  for (const { name, raw, gzip } of sizes) console.log(`${name.padEnd(16)}${kB(raw)}${kB(gzip)}`)
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await build()
