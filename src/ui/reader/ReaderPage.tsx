import { useMemo, useState } from 'preact/hooks'
import type { ListedFinding } from '../../shared/messages.ts'
import type { Settings, SettingsPatch } from '../../shared/settings.ts'
import { numeral, text } from '../../shared/text.ts'
import { Filters } from './Filters.tsx'
import { FindingList } from './FindingList.tsx'
import { Footer } from './Footer.tsx'
import { count, everything, type Filter, filtered } from './filter.ts'
import { Head } from './Head.tsx'
import { useColours, useLatest } from './hooks.ts'
import { itemOf } from './Item.tsx'
import type { Key } from './keys.ts'
import { SetSwitches, switchesFor } from './SetSwitches.tsx'
import { State, Words } from './State.tsx'
import { Strip } from './Strip.tsx'
import { useListScroll } from './scroll.ts'
import { Tabs } from './Tabs.tsx'
import { isSame, type View } from './view.ts'

/** What a reader can do in the popup and in the panel. */
export interface ReaderActions {
  readonly onChange: (patch: SettingsPatch) => void
  /** Show this finding in the page. */
  readonly onReveal: (id: number) => void
  readonly onReadAnyway: () => void
  /** Show the marks of this page again. */
  readonly onShowMarks: () => void
  readonly onOptions: () => void
  readonly onChangeKeys: () => void
  /** Open the side panel; absent where there is none to open. */
  readonly onBeside?: (() => void) | undefined
  /** From words that were asked about back to the page. */
  readonly onBack: () => void
}

interface Props extends ReaderActions {
  readonly view: View
  /** Another number for another page: what was said of the one has to be said again of the next. */
  readonly visit: number
  readonly settings: Settings
  /** The last change could not be stored. */
  readonly saveFailed: boolean
  readonly keys: readonly Key[]
  /** The findings that are in the window of the page, where it tells. */
  readonly inView?: ReadonlySet<number>
}

const none: readonly ListedFinding[] = []
const noneInView: ReadonlySet<number> = new Set()

/** The reader's page, in the popup and in the panel: how many phrases and where, the list with the notes, the switches. */
export function ReaderPage({
  view,
  visit,
  settings,
  saveFailed,
  keys,
  inView = noneInView,
  ...actions
}: Props) {
  const [tab, setTab] = useState<'phrases' | 'sets'>('phrases')
  const [filter, setFilter] = useState(everything)
  const [chosen, setChosen] = useState<ListedFinding | null>(null)
  const findings = 'findings' in view ? view.findings : none
  const counts = useMemo(() => count(findings), [findings])
  const shown = useMemo(() => filtered(findings, filter, counts), [findings, filter, counts])
  const open = (chosen && shown.find((finding) => isSame(finding, chosen))?.id) ?? null
  useColours(settings)
  const scroll = useListScroll(filter.order === 'place' ? inView : noneInView)

  const unfold = (id: number) => {
    setChosen(findings.find((finding) => finding.id === id) ?? null)
    if (view.state === 'ready') actions.onReveal(id)
  }
  const go = (id: number) => {
    setTab('phrases')
    scroll.toTop(id)
    unfold(id)
  }
  const filterBy = (next: Filter) => {
    setFilter(next)
    scroll.toTop(open)
  }
  const choose = useLatest((id: number) => {
    scroll.hold(id)
    if (id === open) setChosen(null)
    else unfold(id)
  })

  const switches = switchesFor(settings)
  const setsOn = switches.filter(({ id }) => settings.sets[id]).length
  const phrases =
    shown.length < findings.length
      ? text('popupShown', shown.length, findings.length)
      : view.state === 'ready' || view.state === 'selection'
        ? numeral(findings.length)
        : ''
  return (
    <>
      <Head view={view} visit={visit} {...actions}>
        <Strip
          findings={shown}
          open={open}
          inView={inView}
          onGo={go}
          onEnter={() => open !== null && itemOf(open)?.querySelector('button')?.focus()}
        />
      </Head>
      <Tabs
        label={text('popupViews')}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          { id: 'phrases', label: text('popupPhrases'), aside: phrases },
          { id: 'sets', label: text('popupSets'), aside: text('popupSetsOn', setsOn, switches.length) },
        ]}
      >
        {tab === 'sets' ? (
          <div class="list">
            <SetSwitches settings={settings} findings={findings} onChange={actions.onChange} />
          </div>
        ) : findings.length === 0 ? (
          <State view={view} onSets={() => setTab('sets')} {...actions} />
        ) : (
          <>
            {findings.length > 1 && <Filters filter={filter} counts={counts} onChange={filterBy} />}
            {shown.length === 0 ? (
              <Words
                text={text('filterNone')}
                action={text('filterShowAll')}
                onAction={() => filterBy({ ...everything, order: filter.order })}
              />
            ) : (
              <div class="list">
                <FindingList
                  findings={shown}
                  order={filter.order}
                  open={open}
                  inView={inView}
                  ownPhrases={settings.ownPhrases}
                  onChoose={choose}
                />
              </div>
            )}
          </>
        )}
      </Tabs>
      <Footer view={view} settings={settings} saveFailed={saveFailed} keys={keys} {...actions} />
    </>
  )
}
