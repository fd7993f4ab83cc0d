/** Where sentences end. */
import {
  apostrophe,
  beyond,
  capital,
  isCapital,
  kindAt,
  nothing,
  other,
  quote,
  small,
  space,
} from './characters.ts'
import { isAbbreviation } from './kinds.ts'

/**
 * Whether a full stop behind a word belongs to it: a known abbreviation, or a letter that stands for a name.
 * @param stops what the word's kind tells of that (`Kinds.stops`).
 */
export function isAbbreviated(text: string, start: number, end: number, stops: number): boolean {
  if (stops !== 0) return (stops & isAbbreviation) !== 0
  return end - start === 1 && isCapital(text, start) && text[start] !== 'I'
}

/** Whether a sentence ends with the full stop (or "!", "?", "…") before `at`. */
export function endsBefore(text: string, at: number, abbreviated: boolean): boolean {
  let kind = kindAt(text, at)
  while (
    kind === quote ||
    kind === apostrophe ||
    kind === nothing ||
    (kind === other && isCloser(text, at))
  ) {
    kind = kindAt(text, ++at)
  }
  if (kind === beyond) return true
  if (kind !== space) return kind === capital
  while (kind === space || kind === nothing) kind = kindAt(text, ++at)
  if (kind === small) return false
  return kind === beyond || !abbreviated
}

function isCloser(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x29 || code === 0x5d
}
