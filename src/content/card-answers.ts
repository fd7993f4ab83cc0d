import { inSentence } from '../match/sentence.ts'
import { setOfRule } from '../rules/sets.ts'
import { browser } from '../shared/browser.ts'
import type { ToBackground } from '../shared/messages.ts'
import type { Settings } from '../shared/settings.ts'
import { noteOn } from '../ui/notes.ts'
import type { CardActions, CardContent } from './Card.tsx'
import type { Fewer } from './less.ts'
import type { Overlay } from './overlay.tsx'
import type { PageFinding } from './reading.ts'
import { keyWords } from './search.ts'
import { wishFor } from './wish.ts'

/** What the card says about a finding. */
export function cardContent(
  finding: PageFinding,
  findings: readonly PageFinding[],
  { colours, ownPhrases }: Pick<Settings, 'colours' | 'ownPhrases'>,
  document: Document,
): CardContent {
  const { block, rule, voice, speaker, stance, start, end } = finding
  const sentence = inSentence(block.text, start, end)
  const set = setOfRule(rule)
  const title = document.querySelector('h1')?.textContent?.trim() || document.title
  return {
    rule,
    phrase: sentence.phrase,
    voice,
    speaker,
    stance,
    set,
    colour: colours[set.family],
    note: noteOn(rule, ownPhrases),
    searchFor: keyWords(sentence, title),
    number: findings.indexOf(finding) + 1,
    all: findings.length,
  }
}

/** What happens on the buttons in the card, but for those that go to another mark. */
export function cardAnswers(card: () => Overlay, fewer: Fewer): Omit<CardActions, 'onPrevious' | 'onNext'> {
  return {
    async onSearch(words) {
      const opened = await tell({ type: 'search', words }).catch(() => false)
      if (!opened) card().tell({ failed: 'search' })
    },
    async onLess(what) {
      const { about } = card()
      if (!about) return
      const done = wishFor(fewer, what, about.phrase, about.set)
      // Said first: the page is read anew as soon as the wish is saved, and a card without its mark would close.
      card().tell({ done })
      try {
        await done.go()
      } catch {
        if (card().done === done) card().tell({ failed: 'save' })
      }
    },
    async onUndo(done) {
      // The card is about its mark again as soon as that is back.
      card().tell({ done, undone: true })
      await done.undo().catch(() => {
        if (card().done === done) card().tell({ done, failed: 'save' })
      })
    },
    onOptions: () => void tell({ type: 'options' }).catch(() => {}),
  }
}

function tell(message: ToBackground): Promise<unknown> {
  return browser.runtime.sendMessage(message)
}
