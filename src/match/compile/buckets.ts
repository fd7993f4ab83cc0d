/**
 * Before a walk is begun, `scan` asks of all phrases at once whether the two words here could begin one, and whether a
 * word that it cannot do without, its *key*, stands near enough. It asks bucket by bucket (there are as many as bits in
 * the masks), so phrases lie well together that share their words: the technique is that of the Teddy algorithm in
 * Hyperscan (Wang et al. 2019), over words.
 *
 * Exceptions have buckets of their own, and a rule knows which hold its own: nothing is asked of them in a sentence where
 * no rule with exceptions has matched. They are four in ten of all phrases, and begin with common words.
 */

import { bucketCount } from '../masks.ts'
import { Bucket, bucketsFor, type Candidate, sortAt, triedAlone, Vocabulary, wantsOf } from './bucket.ts'

/** So many instructions have room in a bucket, since a fork can lead only so far over what phrases share (`layout.ts`). */
const room = 2500

/** So often each phrase is put into a bucket: the second time where it is best put with those that came after it. */
const rounds = 2

/**
 * Puts each phrase into the bucket that it makes least worse, beginning with those that would be tried most often.
 * @returns the bucket of each.
 */
export function bucketsOf(phrases: readonly Candidate[]): number[] {
  const vocabulary = new Vocabulary()
  const wanting = phrases.map((phrase, number) => ({
    number,
    wants: wantsOf(phrase, vocabulary),
    size: phrase.program.length,
    suitable: bucketsFor(phrase),
    alone: triedAlone(phrase),
  }))
  const { weights } = vocabulary
  wanting.sort((a, b) => b.alone - a.alone || a.number - b.number)
  const buckets = Array.from({ length: bucketCount }, (_, number) => new Bucket(sortAt(number), weights))
  const homes = new Map<number, Bucket>()
  for (let round = 0; round < rounds; round++) {
    for (const { number, wants, size, suitable } of wanting) {
      homes.get(number)?.remove(wants, size)
      let best: Bucket | undefined
      let least = Number.POSITIVE_INFINITY
      const some = suitable.map((number) => buckets[number] as Bucket)
      for (const bucket of some) {
        if (bucket.size > 0 && bucket.size + size > room) continue
        const more = bucket.costOf(wants)
        if (more >= least) continue
        least = more
        best = bucket
      }
      // None has room left: the smallest of those that take all phrases.
      best ??= some.filter(({ sort }) => sort === 'far').reduce((a, b) => (b.size < a.size ? b : a))
      best.add(wants, size)
      homes.set(number, best)
    }
  }
  return phrases.map((_, number) => buckets.indexOf(homes.get(number) as Bucket))
}
