/** The masks that say of a token in which buckets of phrases it can be what, and the atoms that it may fit, by number. */

/** Buckets are bits: this many words of 32. More spare walks that lead nowhere, and cost more at every token. */
const maskWords = 5
export const bucketCount = maskWords * 32

/** Where in the masks of a kind those of second tokens begin, and of keys, in words of 32 bits; of first ones at 0. */
export const secondMask = maskWords
export const keyMask = maskWords * 2
export const maskSize = maskWords * 3

/** Keys are noted by blocks of this many tokens; it is asked for those of a token's own block and of the next. */
export const keyBlock = 8
/** So a key is one of this many tokens from the start of its match on, though that be the last of its block. */
export const keyReach = keyBlock + 1

/**
 * The words of buckets. In the first of two are phrases whose key stands near, one to four tokens behind the start; in the
 * second all others. Exceptions have words of their own, since they are looked for only where there is something to except.
 */
export const markWord = 0
export const exceptionWord = 2
export const firstNear = 1
export const lastNear = 4
/** The phrases of this word, which has fewer, stand at the start of a sentence only, which alone is asked for them. */
export const startWord = 4
export const startBuckets = 8

/**
 * Atoms that list no words, by number; behind them come the endings, then the words behind which a stop does not end a
 * sentence, then lists of words, then words in exact case (capital, small). `always` is whatever comes, the end included.
 */
export const openKinds = ['always', 'any', 'capital', 'small', 'number', 'pause', 'question'] as const
export const [always, any, capital, small, number, pause, question] = [0, 1, 2, 3, 4, 5, 6]
export const firstEnding = openKinds.length
export const abbreviationAtom = (endings: number) => firstEnding + endings

/** The most endings that phrases may ask for. */
export const mostEndings = 16
