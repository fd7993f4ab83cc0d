/** Writes `src/rules/index.ts` from the rule files that there are. Run after adding, moving or removing a rule. */
import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('src/rules/', import.meta.url))

// Precedence where two rules mark the same words: whose claim, then how sure, then hint or link, then how much.
const order =
  'sourcing allegation likelihood possibility appearance certainty prediction insinuation cause quantity'.split(
    ' ',
  )

/** The text that `src/rules/index.ts` must have. */
export async function rulesIndex() {
  const lines = []
  const names = []
  for (const set of order) {
    const files = await readdir(path.join(folder, set)).catch(() => [])
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      const name = `${set}-${path.basename(file, '.ts')}`.replace(/-(\w)/g, (_, letter) =>
        letter.toUpperCase(),
      )
      names.push(name)
      lines.push({ path: `./${set}/${file}`, name })
    }
  }
  lines.sort((a, b) => (a.path < b.path ? -1 : 1))
  return `/**
 * Every rule, in order of precedence where two mark the same words. Written by \`npm run rules\`; a test says when it
 * is out of date.
 */
${[...lines.map((line) => `import { rule as ${line.name} } from '${line.path}'`), "import type { Rule } from './rule.ts'"].join('\n')}

export const rules: readonly Rule[] = [
${names.map((name) => `  ${name},`).join('\n')}
]
`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(path.join(folder, 'index.ts'), await rulesIndex())
}
