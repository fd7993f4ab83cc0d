/** Words behind which a full stop seldom ends a sentence: titles before a name, months before a day. */
export const abbreviations: readonly string[] =
  'mr mrs ms dr prof sen rep gov gen lt col sgt capt cpl maj cmdr adm rev hon st mt messrs supt vs jan feb mar apr jun jul aug sep sept oct nov dec fig al approx cf'.split(
    ' ',
  )

/** The most letters that are taken over from the word before. */
const mostShared = 25

/** Each word as a capital letter, which says how many letters it shares with the word before (A: none), and the rest. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const shared = Math.min(mostShared, sharedLength(word, words[i - 1] ?? ''))
      return String.fromCharCode(65 + shared) + word.slice(shared)
    })
    .join('')
}

/** How many letters two words begin with alike. */
function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
