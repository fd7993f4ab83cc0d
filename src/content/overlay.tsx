import { render } from 'preact'
import { closest, isInPage } from '../page/ask.ts'
import { browser } from '../shared/browser.ts'
import colours from '../ui/colours.css'
import note from '../ui/note.css'
import unseen from '../ui/unseen.css'
import { Card, type CardActions, type CardContent, type CardNews } from './Card.tsx'
import style from './card.css'
import { makeHost, showHost } from './host.ts'
import { onCardKey } from './keys.ts'
import type { Done } from './less.ts'
import { type Box, margin, placeCard } from './place.ts'
import { tabOnFrom } from './tab-on.ts'

/** What a reader can do at the card, its closing told besides. */
export interface OverlayActions extends CardActions {
  /** The card has closed, by whatever way. */
  readonly onClosed: () => void
}

/** The mark that the card is about. */
export interface Mark {
  readonly element: Element
  /** Where its words begin, if it stands in the document of the element; Tab goes on from here. */
  readonly node?: Node
  /** Where it is in the window now; undefined once it is gone. */
  box(): Box | undefined
}

/** Events of the reader's at the card. They are none of the page's business. */
const ours = [
  'click dblclick auxclick contextmenu mousedown mouseup pointerdown pointerup touchstart touchend',
  'keydown keyup keypress input change wheel copy cut selectstart dragstart focusin focusout',
].flatMap((line) => line.split(' '))

/**
 * The card's place in the page: a host element with a shadow root, in the top layer, and only there while the card is
 * open. The page's styles end at the shadow root, its event handlers do not hear of what happens inside, and what the
 * page itself dispatches at it is ignored.
 */
export class Overlay {
  private host: HTMLElement | undefined
  private mark: Mark | undefined
  private content: CardContent | undefined
  private news: CardNews = {}
  private before: Element | null = null
  private following: AbortController | undefined
  private frame = 0

  constructor(
    private readonly document: Document,
    private readonly actions: OverlayActions,
  ) {}

  /** What the card says that was done to its mark, at the reader's wish: then it stays without its mark, for Undo. */
  get done(): Done | undefined {
    return this.news.done
  }

  /** Whether that can still be undone: then the card stays as it is, whatever becomes of the mark. */
  get offersUndo(): boolean {
    return this.news.done !== undefined && !this.news.undone
  }

  /** What the card is about, while it is open. */
  get about(): CardContent | undefined {
    return this.content
  }

  /** Whether the event happened in the card. */
  owns(event: Event): boolean {
    return this.host !== undefined && event.composedPath().includes(this.host)
  }

  /** Shows the card at a mark; where it is open already, it shows the new content there. */
  show(content: CardContent, mark: Mark, news: CardNews = {}): void {
    // A page that threw our host away may have put focus anywhere: start afresh.
    if (this.host && !this.host.isConnected) this.forget()
    this.mark = mark
    this.content = content
    this.news = news
    const root = this.host?.shadowRoot ?? this.open(mark)
    const { onPrevious, onNext, onSearch, onLess, onUndo, onOptions } = this.actions
    render(
      <Card
        {...content}
        {...news}
        {...{ onPrevious, onNext, onSearch, onLess, onUndo, onOptions }}
        onClose={() => this.close()}
        onResize={(part) => this.resize(part)}
      />,
      root,
    )
    this.place()
    const undo = root.querySelector<HTMLElement>('.undo')
    if (news.done && undo) undo.focus({ preventScroll: true })
    else if (!root.activeElement) cardIn(root)?.focus({ preventScroll: true })
  }

  /** Says in the open card what has come of what the reader did. */
  tell(news: CardNews): void {
    if (this.content && this.mark && this.host?.isConnected) this.show(this.content, this.mark, news)
  }

  /** Takes the card away, and gives focus back to where it was: an element, or else the place of the mark. */
  close(): void {
    const { host, before, mark } = this
    if (!host) return
    const hadFocus = this.document.activeElement === host
    if (host.shadowRoot) render(null, host.shadowRoot)
    host.remove()
    this.forget()
    const isBack = before && before !== this.document.body && isInPage(before)
    const focus = isBack ? (before as Partial<HTMLElement>).focus : undefined
    if (hadFocus && typeof focus === 'function') {
      focus.call(before as HTMLElement, { preventScroll: true })
    } else if (hadFocus && mark) {
      tabOnFrom(mark.node && isInPage(mark.node) ? mark.node : mark.element)
    }
    this.actions.onClosed()
  }

  private open(mark: Mark): ShadowRoot {
    const { document } = this
    const { host, root } = makeHost(document, [colours, note, unseen, style])
    host.lang = browser.i18n.getUILanguage()
    const following = new AbortController()
    const { signal } = following
    for (const type of ours) root.addEventListener(type, dropUntrusted, { capture: true, signal })
    root.addEventListener('keydown', (event) => onCardKey(event as KeyboardEvent, root, this.actions), {
      signal,
    })
    for (const type of ours) {
      host.addEventListener(type, (event) => event.stopPropagation(), { signal })
    }
    const view = document.defaultView
    const follow = () => {
      this.frame ||= view?.requestAnimationFrame(() => this.place()) ?? 0
    }
    view?.addEventListener('scroll', follow, { capture: true, passive: true, signal })
    view?.addEventListener('resize', follow, { passive: true, signal })
    view?.addEventListener('keydown', (event) => this.onKey(event), { capture: true, signal })

    this.before = document.activeElement
    this.host = host
    this.following = following
    showHost(host, closest(mark.element, 'dialog:modal'))
    return root
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !this.host?.isConnected) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.close()
  }

  /** A part of the card was folded or unfolded: what is unfolded comes into sight. */
  private resize(part: HTMLElement): void {
    this.place()
    const body = part.closest('.body')
    if (!body || !part.hasAttribute('open')) return
    const beyond = part.getBoundingClientRect().bottom - body.getBoundingClientRect().bottom
    const above = part.getBoundingClientRect().top - body.getBoundingClientRect().top
    if (beyond > 0) body.scrollBy({ top: Math.min(beyond, above) })
  }

  /** Puts the card at its mark; closes it where the mark has gone from the page. */
  private place(): void {
    this.frame = 0
    const card = this.host?.shadowRoot && cardIn(this.host.shadowRoot)
    if (!card) return
    const mark = this.mark?.box()
    if (!mark) {
      this.close()
      return
    }
    // Measuring it at its full height must not lose the reader's place in it.
    const body = card.querySelector('.body')
    const scrolled = body?.scrollTop ?? 0
    card.style.removeProperty('max-height')
    // Without the scroll bar; in quirks mode the root element may be as tall as the page.
    const { clientWidth, clientHeight } = this.document.documentElement
    const { innerWidth = 0, innerHeight = 0 } = this.document.defaultView ?? {}
    const room = {
      width: Math.min(clientWidth || innerWidth, innerWidth),
      height: Math.min(clientHeight || innerHeight, innerHeight),
    }
    // The width of the window in the style sheet counts its scroll bar in.
    card.style.maxWidth = `${room.width - 2 * margin}px`
    const { left, top, maxHeight } = placeCard(mark, card.getBoundingClientRect(), room)
    card.style.left = `${left}px`
    card.style.top = `${top}px`
    if (maxHeight < card.offsetHeight) card.style.maxHeight = `${maxHeight}px`
    if (body && body.scrollTop !== scrolled) body.scrollTop = scrolled
  }

  private forget(): void {
    this.following?.abort()
    this.host = undefined
    this.mark = undefined
    this.content = undefined
    this.news = {}
    this.before = null
  }
}

function cardIn(root: ShadowRoot): HTMLElement | null {
  return root.querySelector('.card')
}

function dropUntrusted(event: Event): void {
  if (event.isTrusted) return
  event.stopImmediatePropagation()
  event.preventDefault()
}
