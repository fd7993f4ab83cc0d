/** The hash by which words are known, in a page and in the tables. */

/** FNV-1a, 32 bits, letter by letter over a word's small ASCII letters. */
export const hashPrime = 0x01000193
/** Where the hash of a word begins. */
export const hashStart = (seed: number) => (0x811c9dc5 + seed) | 0
/** FNV's low bits are its weak ones: fold the high ones in before a table takes the low. */
export const mixHash = (hash: number) => (hash ^ (hash >>> 15)) >>> 0
/** The hash of a word as it stands in phrases, without a sign. */
export function hashOf(word: string, seed: number): number {
  let hash = hashStart(seed)
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), hashPrime)
  return hash >>> 0
}
/** What of a hash is in the tables: by the head they are looked into, by the rest a word is known there. */
export const hashHeads = 2 ** 11
export const hashHead = (hash: number) => hash >>> 21
export const hashRest = (hash: number) => (hash >>> 2) & 0x7ffff
/** What tells the hash of a word with a capital from that of the same word without. */
export const capitalHash = 0x5bd1e995
