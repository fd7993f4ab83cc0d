/**
 * A phrase as a person types or pastes it, in the notation: words in small letters, but for those after "=", and straight
 * apostrophes. Its length stays, so that the place of any trouble does.
 */
export function inNotation(typed: string): string {
  return typed
    .replaceAll('’', "'")
    .replace(/A_|=?[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu, (word) =>
      word === 'A_' || word.startsWith('=') ? word : small(word),
    )
}

function small(word: string): string {
  const lower = word.toLowerCase()
  return lower.length === word.length ? lower : word
}
