import type { ListedFinding, Report } from '../../shared/messages.ts'
import { counted, text } from '../../shared/text.ts'

/** Words that the reader selected somewhere and asks about. The page around them may be none that we can read. */
export interface Selection {
  readonly state: 'selection'
  readonly text: string
  readonly findings: readonly ListedFinding[]
}

/** A page's report. */
export interface OpenView extends Report {
  /** We are in this page only because the reader has clicked: the browser keeps us out of pages else. */
  readonly onlyNow?: boolean
}

/**
 * What popup and panel show: a tab's own report, that they wait for one, that there will be none, or words that the
 * reader asks about.
 */
export type View = OpenView | Selection | { readonly state: 'waiting' } | Closed

/** No extension is let into the tab's page. */
export interface Closed {
  readonly state: 'closed'
  /** It is a file on this device, into which the reader can let us. */
  readonly isFile?: boolean
}

/** The headline: how many phrases there are, or why there are none. */
export function titleOf(view: View): string {
  switch (view.state) {
    case 'ready':
      if (view.words === 0) return text('nothingTitle')
      if (view.findings.length === 0) return text(view.scope === 'article' ? 'noneInArticle' : 'noneInPage')
      return counted(view.scope === 'article' ? 'foundInArticle' : 'foundInPage', view.findings.length)
    case 'selection':
      return view.findings.length === 0
        ? text('noneInSelection')
        : counted('foundInSelection', view.findings.length)
    case 'not-article':
      return text('notArticleTitle')
    case 'unasked':
      return text('unaskedTitle')
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
export function isSame(a: ListedFinding, b: ListedFinding): boolean {
  return a.rule === b.rule && a.phrase === b.phrase && a.before === b.before && a.after === b.after
}
