import { useState } from 'preact/hooks'
import { sets } from '../rules/sets.ts'
import type { ListedFinding } from '../shared/messages.ts'
import type { Settings, SettingsPatch } from '../shared/settings.ts'
import { counted, text } from '../shared/text.ts'
import { FindingList } from '../ui/FindingList.tsx'
import { Switch } from '../ui/Switch.tsx'
import type { View } from './link.ts'
import { SetSwitches } from './SetSwitches.tsx'
import { Tabs } from './Tabs.tsx'

interface Props {
  readonly view: View
  readonly settings: Settings
  /** The last change could not be stored. */
  readonly saveFailed: boolean
  readonly onChange: (patch: SettingsPatch) => void
  readonly onReveal: (id: number) => void
  readonly onReadAnyway: () => void
  readonly onOptions: () => void
}

/** The popup: how many phrases, the list of them with their notes, the switches. */
export function Page({ view, settings, saveFailed, onChange, onReveal, onReadAnyway, onOptions }: Props) {
  const [tab, setTab] = useState<'phrases' | 'sets'>('phrases')
  const [chosen, setChosen] = useState<ListedFinding | null>(null)
  const findings = view.state === 'ready' ? view.findings : []
  const open = findings.find((finding) => chosen && isSame(finding, chosen)) ?? null
  const site = 'site' in view ? view.site : undefined
  const setsOn = sets.filter((set) => settings.sets[set.id]).length

  const choose = (id: number) => {
    const next = findings.find((finding) => finding.id === id) ?? null
    setChosen(next === open ? null : next)
    if (next && next !== open) onReveal(id)
  }
  const markHere = (on: boolean) => site !== undefined && onChange({ offSites: { [site]: !on } })

  return (
    <>
      <header>
        <p class="brand">
          <img src="icons/icon.svg" alt="" width="20" height="20" />
          {text('extensionName')}
        </p>
        <div role="status">
          <h1>{titleOf(view)}</h1>
        </div>
        <p class="creed">{text('creed')}</p>
      </header>
      <Tabs
        label={text('popupViews')}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          {
            id: 'phrases',
            label: text('popupPhrases'),
            aside: view.state === 'ready' ? `${findings.length}` : '',
          },
          { id: 'sets', label: text('popupSets'), aside: text('popupSetsOn', setsOn, sets.length) },
        ]}
      >
        {tab === 'sets' ? (
          <SetSwitches settings={settings} findings={findings} onChange={onChange} />
        ) : findings.length > 0 ? (
          <FindingList findings={findings} open={open?.id ?? null} onChoose={choose} />
        ) : (
          <State
            view={view}
            onReadAnyway={onReadAnyway}
            onMarkHere={() => markHere(true)}
            onSets={() => setTab('sets')}
          />
        )}
      </Tabs>
      <footer>
        {'onlyNow' in view && <p>{text('onlyNow')}</p>}
        {saveFailed && <p role="alert">{text('saveFailed')}</p>}
        {site !== undefined && (
          <Switch
            label={site === 'file:' ? text('popupMarkFiles') : text('popupMarkHere', site)}
            on={!settings.offSites.includes(site)}
            onChange={markHere}
          />
        )}
        <button type="button" class="link" onClick={onOptions}>
          {text('popupOptions')}
        </button>
      </footer>
    </>
  )
}

interface StateProps {
  readonly view: View
  readonly onReadAnyway: () => void
  readonly onMarkHere: () => void
  readonly onSets: () => void
}

/** What stands in place of the list where there is none: why, and what can be done. */
function State({ view, onReadAnyway, onMarkHere, onSets }: StateProps) {
  switch (view.state) {
    case 'ready':
      if (view.words === 0) return <Words text={text('nothingText')} />
      return <Words text={text('noneText')} action={text('noneMore')} onAction={onSets} />
    case 'not-article':
      return <Words text={text('notArticleText')} action={text('notArticleAction')} onAction={onReadAnyway} />
    case 'other-language':
      return <Words text={text('otherLanguageText')} />
    case 'off':
      return <Words text={text('offText')} action={text('offAction')} onAction={onMarkHere} />
    case 'closed':
      return <Words text={text('closedText')} />
    default:
      return <Words text={text('workingText')} />
  }
}

interface WordsProps {
  readonly text: string
  readonly action?: string
  readonly onAction?: () => void
}

function Words({ text, action, onAction }: WordsProps) {
  return (
    <div class="state">
      <p>{text}</p>
      {action && (
        <button type="button" class="action" onClick={onAction}>
          {action}
        </button>
      )}
    </div>
  )
}

function titleOf(view: View): string {
  switch (view.state) {
    case 'ready':
      if (view.words === 0) return text('nothingTitle')
      if (view.findings.length === 0) return text(view.scope === 'article' ? 'noneInArticle' : 'noneInPage')
      return counted(view.scope === 'article' ? 'foundInArticle' : 'foundInPage', view.findings.length)
    case 'not-article':
      return text('notArticleTitle')
    case 'other-language':
      return text('otherLanguageTitle')
    case 'off':
      return view.site === 'file:' ? text('offTitleFiles') : text('offTitle', view.site)
    case 'closed':
      return text('closedTitle')
    default:
      return text('workingTitle')
  }
}

/** Whether two reports mean the same place: their numbering changes when the page does. */
function isSame(a: ListedFinding, b: ListedFinding): boolean {
  return a.rule === b.rule && a.phrase === b.phrase && a.before === b.before && a.after === b.after
}
