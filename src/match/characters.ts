/** What each character is to the loop that reads words: a letter, a pause, the end of a sentence … */

// What a character is to the loop. The letters and digits of ASCII come first: they are nearly all there is.
export const small = 0
export const capital = 1
export const digit = 2
export const other = 3
export const space = 4
export const quote = 5
export const end = 6
export const apostrophe = 7
export const hyphen = 8
export const currency = 9
export const nothing = 10
export const foreign = 11
export const ligature = 12
export const dash = 13
export const percent = 14
/** What is there past the end of a text. */
export const beyond = 15

/** The kinds of the characters of ASCII. What no line names is `other`. */
export const ascii = new Uint8Array(128).fill(other)
for (const [kind, characters] of [
  [small, 'abcdefghijklmnopqrstuvwxyz'],
  [capital, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
  [digit, '0123456789'],
  [space, ' \t\n\v\f\r'],
  [quote, '"'],
  [end, '.!?'],
  [apostrophe, "'`"],
  [hyphen, '-'],
  [currency, '$'],
  [percent, '%'],
  [nothing, '*_'],
] as const) {
  for (let i = 0; i < characters.length; i++) ascii[characters.charCodeAt(i)] = kind
}

/** The kind of a character beyond ASCII. Letters of other scripts are `foreign`: parts of words that no phrase has. */
export function wideKind(code: number): number {
  if (code < 0xc0) {
    if (code === 0xa0) return space
    if (code === 0xad) return nothing
    if (code === 0xab || code === 0xbb) return quote
    if (code === 0xa3 || code === 0xa5) return currency
    if (code === 0xb4) return apostrophe
    return code === 0xaa || code === 0xb5 || code === 0xba ? foreign : other
  }
  if (code < 0x2000) {
    if (code === 0xd7 || code === 0xf7) return other
    if (code === 0x2bc) return apostrophe
    return code === 0x1680 ? space : foreign
  }
  if (code < 0x2070) {
    if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)
      return space
    if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return nothing
    if (code <= 0x2011) return hyphen
    if (code <= 0x2015) return dash
    if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2032) return apostrophe
    if ((code >= 0x201a && code <= 0x201f) || code === 0x2039 || code === 0x203a) return quote
    return code === 0x2026 ? end : other
  }
  if (code < 0x2c00) return code >= 0x20a0 && code <= 0x20c0 ? currency : other
  if (code < 0x3040) return code === 0x3000 ? space : code === 0x3002 ? end : code < 0x2e00 ? foreign : other
  if (code < 0xd800) return foreign
  if (code >= 0xfb00 && code <= 0xfb06) return ligature
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return nothing
  // Surrogates (emoji, rare scripts; a lone half too), private use and the like: nothing that a phrase could hold.
  return code >= 0xf900 && code < 0xfe00 ? foreign : other
}

/** Letters of U+FB00 to U+FB06. */
export const ligatures = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st']

/** The kind of the character at `at`; `beyond` past the end. */
export function kindAt(text: string, at: number): number {
  if (at >= text.length) return beyond
  const code = text.charCodeAt(at)
  return code < 128 ? (ascii[code] ?? other) : wideKind(code)
}

/** Whether such a character is part of a word. */
export function isWordKind(kind: number): boolean {
  return kind <= digit || kind === foreign || kind === ligature
}

/** Whether the character at `at` is a capital letter of any script. */
export function isCapital(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char !== char.toLowerCase()
}

/** Whether such a character is a letter. An expression that asks it of all scripts takes milliseconds to be made. */
export function isLetterKind(kind: number): boolean {
  return isWordKind(kind) && kind !== digit
}

/** The kind of the first character from `at` that is not to be ignored. */
export function nextKind(text: string, at: number): number {
  let kind = kindAt(text, at)
  while (kind === nothing) kind = kindAt(text, ++at)
  return kind
}
