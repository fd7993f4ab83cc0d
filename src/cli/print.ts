import type { Finding } from '../match/scan.ts'
import { rules } from '../rules/index.ts'
import { setIdOf, sets } from '../rules/sets.ts'
import { sources } from '../rules/sources.ts'
import { countWords, type Scanned } from './find.ts'

/** One line for a program to read: offsets are UTF-16 units of the file's text as read. */
export function printJson(file: string, scanned: readonly Scanned[]): string {
  const findings = scanned.flatMap(({ paragraph: { text, inFile }, findings }) =>
    findings.map(({ start, end, rule, voice, speaker, stance }) => ({
      start: inFile(start),
      // Where the last unit ends: the next one may stand behind a tag.
      end: inFile(end - 1) + 1,
      text: text.slice(start, end),
      rule,
      set: setIdOf(rule),
      voice,
      ...(speaker !== undefined && { speaker }),
      ...(stance !== undefined && { stance }),
    })),
  )
  return JSON.stringify({ file, words: countWords(scanned.map(({ paragraph }) => paragraph)), findings })
}

/** How marks are shown: by colour and underline in a terminal, else by brackets. */
export type Look = 'colour' | 'plain'

/** Escape sequences, by family: a hue and a line, as in the page; never red. */
const looks = { sure: '4;34', source: '21;35', unsaid: '4;36', own: '4;32' } as const

/** A rule of a profile has no set, and so no family: it looks like a question of sureness. */
function lookOf(rule: string): string {
  return looks[sets.find(({ id }) => rule.startsWith(`${id}/`))?.family ?? 'sure']
}

/** The text with its marks, a blank line between paragraphs. */
export function printText(scanned: readonly Scanned[], look: Look): string {
  return scanned
    .map(({ paragraph: { text }, findings }) => {
      let printed = ''
      let from = 0
      for (const { start, end, rule } of findings) {
        const words = text.slice(start, end)
        const mark = look === 'colour' ? `\u001b[${lookOf(rule)}m${words}\u001b[0m` : `[${words}]`
        printed += text.slice(from, start) + mark
        from = end
      }
      return printed + text.slice(from)
    })
    .join('\n\n')
}

/** How many phrases there are, then each rule once, with its phrases and what is to be said about them. */
export function printNotes(scanned: readonly Scanned[], look: Look): string {
  const found = scanned.flatMap(({ paragraph, findings }) =>
    findings.map((finding) => {
      const words = paragraph.text.slice(finding.start, finding.end).replace(/\s+/g, ' ')
      return { rule: finding.rule, phrase: `“${words}”${describeVoice(finding)}` }
    }),
  )
  const heading = (text: string) => (look === 'colour' ? `\u001b[1m${text}\u001b[0m` : text)
  const words = countWords(scanned.map(({ paragraph }) => paragraph))
  const lines = [heading(`${count(found.length, 'phrase')} in ${count(words, 'word')}`)]
  if (found.length > 0) lines.push('A mark is a reason to look, not a verdict.')
  for (const rule of rules) {
    const phrases = found.filter((finding) => finding.rule === rule.id).map((finding) => finding.phrase)
    if (phrases.length === 0) continue
    lines.push('', heading(`${rule.name} (${rule.id})`))
    lines.push(...wrap([...new Set(phrases)].join(', ')))
    lines.push(...wrap(rule.why), ...wrap(`When it is fair: ${rule.fair}`), ...wrap(`Ask: ${rule.ask}`))
    for (const key of rule.sources) lines.push(...wrap(`Source: ${sources[key].title}, ${sources[key].url}`))
  }
  return lines.join('\n')
}

const stances = { negated: 'denied', conditional: 'supposed', question: 'asked' } as const

/** Whose words a phrase is in, and how they are put, where that is worth saying: " (in a quotation: Smith; denied)". */
function describeVoice({ voice, speaker, stance }: Finding): string {
  const whose = voice === 'quoted' ? ['in a quotation'] : voice === 'attributed' ? ['reported'] : []
  const named = whose.map((words) => (speaker === undefined ? words : `${words}: ${speaker}`))
  const said = [...named, ...(stance ? [stances[stance]] : [])]
  return said.length > 0 ? ` (${said.join('; ')})` : ''
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

/** Lines of at most 100 columns, indented. */
function wrap(text: string): string[] {
  const lines: string[] = []
  let line = ' '
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > 100 && line.trim() !== '') {
      lines.push(line)
      line = ' '
    }
    line += ` ${word}`
  }
  return [...lines, line]
}
