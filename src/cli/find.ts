import type { Automaton } from '../match/automaton.ts'
import { firing } from '../match/firing.ts'
import { type Finding, scan } from '../match/scan.ts'
import { withSpeakers } from '../match/voice/across.ts'
import type { Profile } from '../rules/profile.ts'
import { isEnough } from '../rules/profiles.ts'
import type { Paragraph } from './read.ts'

/** Finds in a paragraph; offsets are UTF-16 units of its text. */
export type Finder = (paragraph: Paragraph) => readonly Finding[]

/** A paragraph and what was found in it. */
export interface Scanned {
  readonly paragraph: Paragraph
  readonly findings: readonly Finding[]
}

/** Finds what the rules that are on find. */
export function ruleFinder(automaton: Automaton, on: Uint8Array): Finder {
  return ({ text, quotes }) => scan(text, automaton, { on, quotes })
}

/** Finds what a profile's rules find, where they make up enough of what its task asks for; else nothing. */
export function profileFinder(automaton: Automaton, profile: Profile): Finder {
  return ({ text, quotes }) => {
    const fired = firing(text, automaton).map(({ rule }) => rule)
    return isEnough(profile, fired) ? scan(text, automaton, { quotes }) : []
  }
}

/** Looks through the paragraphs of a text. */
export function findAll(paragraphs: readonly Paragraph[], find: Finder): Scanned[] {
  return paragraphs.map((paragraph) => ({ paragraph, findings: find(paragraph) }))
}

/** The same, with speakers of quotations whom another paragraph of the text names. */
export function nameSpeakers(scanned: readonly Scanned[]): Scanned[] {
  const paragraphs = scanned.map(({ paragraph }) => paragraph)
  return scanned.map(({ paragraph, findings }, index) => ({
    paragraph,
    findings: withSpeakers(findings, paragraphs, index),
  }))
}

/** How many words there are: runs between white space that hold a letter or a figure. */
export function countWords(paragraphs: readonly Paragraph[]): number {
  let words = 0
  for (const { text } of paragraphs) {
    for (const run of text.split(/\s+/)) if (/[\p{L}\p{N}]/u.test(run)) words++
  }
  return words
}
