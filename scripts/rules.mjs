/**
 * `npm run rules`: writes what follows from the rules, after one was added, changed, moved or removed:
 * `src/rules/index.ts`, which lists them, and `docs/rules.md`, which shows them to readers.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { importTs } from './import-ts.mjs'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'src', 'rules')

// Precedence where two rules mark the same words: whose claim, then how sure, then hint or link, then how much.
const order =
  'sourcing allegation likelihood possibility appearance certainty prediction insinuation cause quantity'.split(
    ' ',
  )

/**
 * The text that `src/rules/index.ts` must have, but for its formatting.
 *
 * @throws {Error} with a line for the rule's author, where a file holds no rule of its name.
 */
export async function rulesIndex() {
  const imports = []
  const names = []
  const entries = await readdir(folder, { withFileTypes: true })
  const stray = entries.find((entry) => entry.isDirectory() && !order.includes(entry.name))
  if (stray) throw new Error(`src/rules/${stray.name}: no set has this name, or it has no place in "order"`)
  for (const set of order) {
    const files = await readdir(path.join(folder, set)).catch(() => [])
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      const text = await readFile(path.join(folder, set, file), 'utf8')
      const id = `${set}/${path.basename(file, '.ts')}`
      if (!text.includes('export const rule: Rule = {'))
        throw new Error(`src/rules/${id}.ts: a rule begins with "export const rule: Rule = {"`)
      if (!text.includes(`id: '${id}'`))
        throw new Error(`src/rules/${id}.ts: its id must be '${id}', as the file is named`)
      const name = `${set}-${path.basename(file, '.ts')}`.replace(/-(\w)/g, (_, letter) =>
        letter.toUpperCase(),
      )
      names.push(name)
      imports.push(`import { rule as ${name} } from './${set}/${file}'`)
    }
  }
  return `/**
 * Every rule, in order of precedence where two mark the same words. Written by \`npm run rules\`; a test says when it
 * is out of date.
 */
${imports.sort().join('\n')}
import type { Rule } from './rule.ts'

export const rules: readonly Rule[] = [
${names.map((name) => `  ${name},`).join('\n')}
]
`
}

/** The text that `docs/rules.md` must have. */
export async function rulesPage() {
  const { rules } = await importTs('src/rules/index.ts')
  const { sets, families } = await importTs('src/rules/sets.ts')
  const { sources } = await importTs('src/rules/sources.ts')
  const messages = JSON.parse(await readFile(path.join(root, '_locales', 'en', 'messages.json'), 'utf8'))
  /** @param {string} key */
  const text = (key) => messages[key].message
  const figures = JSON.parse(await readFile(path.join(root, 'bench', 'judgement.json'), 'utf8'))
  const lines = [introduction(figures, rules.length)]
  for (const family of families) {
    lines.push(`## ${text(`family_${family.id}`)}`)
    for (const set of sets) {
      if (set.family !== family.id) continue
      const figure = figures.sets[set.id]
      const about = text(`set_${set.id}_about`)
      lines.push(`### ${text(`set_${set.id}`)}`, `${about} ${set.on ? 'On by default.' : 'Off by default.'}`)
      if (figure)
        lines.push(
          `Measured over the set: precision ${two(figure.precision)}, recall ${two(figure.recallSet)}.`,
        )
      for (const rule of rules)
        if (rule.id.startsWith(`${set.id}/`)) lines.push(entry(rule, sources, figures))
    }
  }
  return `${lines.join('\n\n')}\n`
}

/** @param {any} figures @param {number} count */
function introduction(figures, count) {
  const held = figures.texts['held/all']
  const written = figures.texts['written/all']
  return `# The rules

<!-- Written by \`npm run rules\`. -->

The ${count} rules of HowSure, with all that they mark and all that is said about it.

**How they were measured.** On ${figures.words.toLocaleString('en')} words of marked articles, on ${figures.date}, by
\`npm run bench:judgement\`. The marks were made in two separate readings by model readers that followed one written guide,
not by people. A finding counts as right when it overlaps a mark of either reading; a rule's precision is the share of its
findings that are right. Rules were written from one half of the articles (precision ${two(written.precision)}, recall
${two(written.recall)}) and counted on the other, which their authors did not read (precision ${two(held.precision)},
recall ${two(held.recall)}): believe the second pair. Figures on fewer than five findings say little, and are left out.

**What no rule can see.** Irony. Evidence that is given in another sentence. Who is meant by “he”. Whether the claim is
true. A mark is a reason to look, not a verdict.`
}

/**
 * @param {any} rule @param {any} sources @param {any} figures
 * @throws {Error} with a line for the rule's author, where it names a source that there is not.
 */
function entry(rule, sources, figures) {
  const missing = rule.sources.find((/** @type {string} */ key) => !sources[key])
  if (missing) throw new Error(`src/rules/${rule.id}.ts: src/rules/sources.ts has no source '${missing}'`)
  const figure = figures.rules[rule.id]
  const measured =
    figure && figure.findings >= 5
      ? `Precision ${two(figure.precision)} on ${figure.findings} findings.`
      : `Too few findings to measure (${figure?.findings ?? 0}).`
  const code = (/** @type {string} */ phrase) => `\`\` ${phrase} \`\``
  return [
    `#### ${rule.name}`,
    `\`${rule.id}\`${rule.quiet ? ' · quiet: off until you switch it on' : ''}${
      rule.beside ? ' · counts only in a paragraph with another finding of its set' : ''
    } · ${measured}`,
    rule.why,
    `*When it is fair:* ${rule.fair}`,
    `*Ask:* ${rule.ask}`,
    `Marks: ${rule.phrases.map(code).join(' · ')}`,
    ...(rule.except ? [`But not: ${rule.except.map(code).join(' · ')}`] : []),
    rule.marks
      .map((/** @type {string} */ example) => `- ${example.replace(/\[([^\]]+)\]/g, '**$1**')}`)
      .join('\n'),
    `Left alone:\n\n${rule.spares.map((/** @type {string} */ example) => `- ${example}`).join('\n')}`,
    `Sources: ${rule.sources.map((/** @type {string} */ key) => `[${sources[key].title}](${sources[key].url})`).join(' · ')}`,
  ].join('\n\n')
}

/** @param {number} rate */
function two(rate) {
  return rate.toFixed(2)
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await writeFile(path.join(folder, 'index.ts'), await rulesIndex())
    await writeFile(path.join(root, 'docs', 'rules.md'), await rulesPage())
  } catch (error) {
    console.error(/** @type {Error} */ (error).message)
    process.exitCode = 1
  }
}
