/**
 * Whether a text is English, told by its commonest words: about a fifth of any English text is these sixty, of other
 * texts hardly one word in fifty. (The idea is as old as Grefenstette, "Comparing two language identification
 * schemes", 1995.) Words that are as common in a language nearby are left out, such as "in", "was", "for" and "her".
 */

const common = (
  'the and of to that with it this from they are were which not you but his been would there their what when who more ' +
  'about its she them than could should after before where while into only also how our your these those did just ' +
  'other said could most such each very being does through made because between'
).split(' ')

/** Six letters fit into a number, five bits each. */
const longestWord = 6
const codes = new Set(common.filter((word) => word.length <= longestWord).map(codeOf))

/** How many words are looked at, and the fewest that a judgement can rest on. */
const sample = 40
const fewest = 12
const fewestAgainst = 20

/** The share of common words above which a text is English, and below which it is not. */
const english = 0.12
const foreign = 0.08
/** Below which it is not though the page says so: lists of names and titles have few common words too. */
const foreignAllTheSame = 0.04

/** The words of a text that were looked at, and how many of them are common English ones. */
export interface WordCount {
  readonly words: number
  readonly common: number
}

/**
 * Whether a text is English; undefined where neither its words tell nor what is known besides.
 * @param otherwise what the page declares, or what the text around it is
 */
export function isEnglish({ words, common }: WordCount, otherwise?: boolean): boolean | undefined {
  if (words >= fewest && common >= words * english) return true
  if (words >= fewestAgainst && common <= words * (otherwise ? foreignAllTheSame : foreign)) return false
  return otherwise
}

/**
 * Counts the common words at the start of a text. One loop over the characters, without making strings: it runs on
 * every block of a page.
 */
export function countCommon(text: string): WordCount {
  let words = 0
  let common = 0
  let length = 0
  let code = 0
  for (let at = 0; at <= text.length && words < sample; at++) {
    const char = at < text.length ? text.charCodeAt(at) : 32
    const letter = char | 32
    if (letter >= 97 && letter <= 122 && char < 128) {
      length++
      code = (code << 5) | (char & 31)
    } else if (char >= 0x2e80 && char < 0xd800) {
      // Scripts that are written without spaces.
      words++
    } else if (char >= 0xc0 || char === 0xad || char === 0x27) {
      // A letter that is not English, or part of a word: no common word has it.
      length += longestWord
    } else if (length > 0) {
      words++
      if (length <= longestWord && codes.has(code)) common++
      length = 0
      code = 0
    }
  }
  return { words, common }
}

/** How many texts are asked for the language of those that are too short to tell. */
const asked = 30

/** Whether most of these texts are English; undefined where neither they tell nor what the page declares. */
export function isMostlyEnglish(
  texts: readonly { readonly text: string }[],
  lang: string,
): boolean | undefined {
  let words = 0
  let common = 0
  for (const { text } of texts.slice(0, asked)) {
    const count = countCommon(text)
    words += count.words
    common += count.common
  }
  return isEnglish({ words, common }, isDeclaredEnglish(lang))
}

/** Whether a declared language is English; undefined where none is declared. */
export function isDeclaredEnglish(lang: string): boolean | undefined {
  if (lang === '' || lang === 'und' || lang === 'mul' || lang === 'zxx') return undefined
  return lang === 'en' || lang.startsWith('en-') || lang.startsWith('en_')
}

function codeOf(word: string): number {
  let code = 0
  for (let at = 0; at < word.length; at++) code = (code << 5) | (word.charCodeAt(at) & 31)
  return code
}
