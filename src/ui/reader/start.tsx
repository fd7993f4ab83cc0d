import { render } from 'preact'
import { browser } from '../../shared/browser.ts'
import type { ToBackground, ToPages } from '../../shared/messages.ts'
import { load, onChange, type Settings } from '../../shared/settings.ts'
import { Saving } from '../saving.ts'
import { changeKeys, type Key, loadKeys } from './keys.ts'
import { follow, type Link } from './link.ts'
import { ReaderPage } from './ReaderPage.tsx'
import { findIn } from './selection.ts'
import type { Selection, View } from './view.ts'

interface Options {
  /** Where this page leaves the page that is read in sight: go along with it. */
  readonly followView?: boolean
  /** Open the side panel; absent where there is none to open. */
  readonly onBeside?: (() => void) | undefined
}

/** The reader's page, running in this document. */
export interface Running {
  /** Shows what is in a tab, from now on. */
  showTab(tabId: number): void
  /** Shows what is in words that the reader selects in this window and asks about: until they go back, or to another tab. */
  answerIn(windowId: number): Promise<void>
}

const nothing: ReadonlySet<number> = new Set()

/**
 * Runs the reader's page in this document, until that is closed. Nothing is drawn before there is something to show, and
 * what it takes is asked for at the same time.
 */
export function startReader({ followView = false, onBeside }: Options): Running {
  document.documentElement.lang = browser.i18n.getUILanguage()
  const closing = new AbortController()
  addEventListener('pagehide', () => closing.abort())
  const saving = new Saving(draw)
  let settings: Settings | undefined
  let keys: readonly Key[] = []
  let tab: AbortController | undefined
  let link: Link | undefined
  let view: View | undefined
  let visit = 0
  let inView = nothing
  /** The words that the reader asks about; while there are any, they are shown in place of the tab. */
  let selected: string | undefined
  let selection: Selection | undefined

  const ready = Promise.all([load(), loadKeys()]).then((loaded) => {
    ;[settings, keys] = loaded
    draw()
  })
  onChange((next) => {
    settings = next
    if (selected !== undefined) void look(selected)
    else draw()
  }, closing.signal)
  addEventListener('focus', async () => {
    keys = await loadKeys()
    draw()
  })

  function draw() {
    const shown = selected === undefined ? view : selection
    if (!shown || !settings) return
    render(
      <ReaderPage
        view={shown}
        visit={visit}
        settings={settings}
        saveFailed={saving.failed}
        keys={keys}
        inView={selection ? nothing : inView}
        onChange={saving.change}
        onReveal={(id) => link?.send({ type: 'reveal', id })}
        onReadAnyway={() => link?.send({ type: 'read-anyway' })}
        onShowMarks={() => link?.send({ type: 'show-marks', on: true })}
        onOptions={() => browser.runtime.openOptionsPage()}
        onChangeKeys={() => void changeKeys()}
        onBeside={onBeside}
        onBack={() => {
          forget()
          draw()
        }}
      />,
      document.body,
    )
  }

  async function look(text: string) {
    selected = text
    await ready
    const findings = settings && (await findIn(text, settings))
    if (selected !== text || !findings) return
    selection = { state: 'selection', text, findings }
    draw()
  }

  function forget() {
    selected = undefined
    selection = undefined
    visit++
  }

  return {
    showTab(tabId) {
      tab?.abort()
      // The first tab is shown as soon as anything is, and words may be asked about already.
      if (tab) forget()
      tab = new AbortController()
      closing.signal.addEventListener('abort', () => tab?.abort())
      link = follow(
        tabId,
        {
          onView(next, isNew) {
            view = next
            if (isNew) {
              visit++
              inView = nothing
            }
            draw()
          },
          onInView: followView
            ? (ids) => {
                inView = new Set(ids)
                draw()
              }
            : undefined,
        },
        tab.signal,
      )
    },
    async answerIn(windowId) {
      const take = async () => {
        const message: ToBackground = { type: 'take-selection', windowId }
        const words = await browser.runtime.sendMessage(message).catch(() => null)
        if (typeof words !== 'string') return
        visit++
        await look(words)
      }
      browser.runtime.onMessage.addListener((message: unknown) => {
        const said = message as ToPages
        return said.type === 'selection' && said.windowId === windowId ? take() : undefined
      })
      await take()
    },
  }
}
