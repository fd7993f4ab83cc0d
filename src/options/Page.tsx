import type { ComponentChildren } from 'preact'
import type { Settings } from '../shared/settings.ts'
import { counted, text } from '../shared/text.ts'
import type { Acting } from './acting.ts'
import { FileSection } from './FileSection.tsx'
import { Look } from './Look.tsx'
import { Never } from './Never.tsx'
import { Own } from './Own.tsx'
import { Rules } from './Rules.tsx'
import { Sites } from './Sites.tsx'
import { StorageSection } from './StorageSection.tsx'
import type { StorageReport } from './stored.ts'

interface Props {
  readonly settings: Settings
  readonly report: StorageReport
  /** The last change could not be stored. */
  readonly saveFailed: boolean
  readonly acting: Acting
  /** The report is of now, and not of before the last change. */
  readonly isSettled: boolean
}

/** The options, in one column, with their contents above or beside them. */
export function Page({ settings, report, saveFailed, acting, isSettled }: Props) {
  const sections = [
    { id: 'marked', title: text('optionsSets'), content: <Rules settings={settings} acting={acting} /> },
    { id: 'own', title: text('family_own'), content: <Own settings={settings} acting={acting} /> },
    { id: 'spared', title: text('optionsSpared'), content: <Never settings={settings} acting={acting} /> },
    { id: 'where', title: text('optionsWhere'), content: <Sites settings={settings} acting={acting} /> },
    { id: 'look', title: text('optionsLook'), content: <Look settings={settings} acting={acting} /> },
    { id: 'file', title: text('optionsFile'), content: <FileSection settings={settings} acting={acting} /> },
    {
      id: 'stored',
      title: text('optionsPrivacy'),
      content: <StorageSection settings={settings} acting={acting} report={report} />,
    },
  ]
  return (
    <>
      <header>
        <img src="icons/icon.svg" alt="" width="40" height="40" />
        <div>
          <h1>{text('optionsTitle')}</h1>
          <p class="creed">{text('creed')}</p>
        </div>
      </header>
      <nav aria-label={text('optionsContents')}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main data-settled={isSettled}>
        <Notices report={report} saveFailed={saveFailed} />
        {sections.map(({ id, title, content }) => (
          <Section key={id} id={id} title={title}>
            {content}
          </Section>
        ))}
      </main>
    </>
  )
}

interface SectionProps {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}

function Section({ id, title, children }: SectionProps) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

/** What a reader must know before all else: a change that was not kept, or is kept here only, or what is damaged. */
function Notices({ report, saveFailed }: Pick<Props, 'report' | 'saveFailed'>) {
  return (
    <div class="notices" role="alert">
      {saveFailed && <p class="notice">{text('saveFailed')}</p>}
      {report.here.length > 0 && (
        <p class="notice">
          {text('storedHereShort')} <a href="#stored">{text('storedMore')}</a>
        </p>
      )}
      {report.unread.length > 0 && (
        <p class="notice">
          {counted('storedUnread', report.unread.length)} <a href="#stored">{text('storedMore')}</a>
        </p>
      )}
    </div>
  )
}
