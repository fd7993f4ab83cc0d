/** Where a text has characters that may quote, and others that may end a sentence: looked for in one pass. */

/** Places in a text, in order. */
export interface Signs {
  readonly marks: readonly number[]
  readonly ends: readonly number[]
}

const anySign = /["'«»\u2018-\u201f‹›.!?…。]/g

let known = ''
let signs: Signs = { marks: [], ends: [] }

/** The signs of a text. Those of the last one are remembered: all that asks about a block asks in a row. */
export function signsOf(text: string): Signs {
  if (text === known) return signs
  const marks: number[] = []
  const ends: number[] = []
  // An expression finds them five times as fast as a loop over the characters.
  anySign.lastIndex = 0
  while (anySign.test(text)) {
    const at = anySign.lastIndex - 1
    if (isEnd(text.charCodeAt(at))) ends.push(at)
    else marks.push(at)
  }
  known = text
  signs = { marks, ends }
  return signs
}

/** Whether a character ends sentences, as `kindAt` says too. */
export function isEnd(code: number): boolean {
  return code === 0x2e || code === 0x3f || code === 0x21 || code === 0x2026 || code === 0x3002
}
