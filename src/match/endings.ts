import { zero } from './digits.ts'

/** Which endings a word has, as bits. `endings` are one after the other, each as length and letters. */
export function endingsOf(letters: Uint8Array, size: number, endings: Uint8Array): number {
  let bits = 0
  for (let i = 0, bit = 1; i < endings.length; bit <<= 1) {
    const ending = (endings[i++] as number) - zero
    if (size >= ending + 2) {
      let k = 1
      while (k <= ending && letters[size - k] === endings[i + ending - k]) k++
      if (k > ending) bits |= bit
    }
    i += ending
  }
  return bits
}
