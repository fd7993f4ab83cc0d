import { useEffect, useState } from 'preact/hooks'

interface Props {
  readonly words: string
  /** Words that are said already are said again where this changes. */
  readonly about: string
}

/**
 * Says something once to those who listen to the page, when they have done listening to what is said just now. It begins
 * empty, because only what comes into such a place later is announced, and says no more about the same thing.
 */
export function Announcement({ words, about }: Props) {
  const [said, say] = useState('')
  useEffect(() => say(words), [about])
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  )
}
