import { text } from '../shared/text.ts'
import type { Change } from './changes.ts'
import type { Fault } from './file.ts'
import { troubleText } from './trouble.ts'

/** What is wrong with a file, and where. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <ul class="faults">
      {faults.slice(0, most).map((fault) => (
        <li key={'at' in fault ? fault.at : fault.kind}>
          {'at' in fault && <code>{fault.at}</code>} {wordsOf(fault)}
        </li>
      ))}
      {faults.length > most && <li>{text('faultMore', faults.length - most)}</li>}
    </ul>
  )
}

/** More faults are counted and not listed. */
const most = 20

function wordsOf(fault: Fault): string {
  switch (fault.kind) {
    case 'no-json':
      return text('faultNoJson', fault.message)
    case 'too-large':
      return text('faultTooLarge')
    case 'not-ours':
      return text('faultNotOurs')
    case 'newer':
      return text('faultNewer', fault.version)
    case 'unknown':
      return text('faultUnknown')
    case 'value':
      return text('faultValue', fault.value)
    case 'phrase':
      return text('faultPhrase', fault.value, troubleText(fault))
  }
}

/** What a file would change, field by field. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={change.field}>
          <b>{text(`field_${change.field}`)}</b>{' '}
          {'to' in change
            ? newValueOf(change)
            : [
                change.added > 0 && text('changeAdded', change.added),
                change.changed > 0 && text('changeChanged', change.changed),
                change.removed > 0 && text('changeRemoved', change.removed),
              ]
                .filter(Boolean)
                .join(' · ')}
        </li>
      ))}
    </ul>
  )
}

function newValueOf(change: Extract<Change, { readonly to: string }>): string {
  switch (change.field) {
    case 'start':
      return text(change.to === 'asked' ? 'start_asked' : 'start_articles')
    case 'quotations':
      return text(change.to === 'true' ? 'switchOn' : 'switchOff')
    default:
      return text(`strength_${change.to as 'line' | 'background' | 'both'}`)
  }
}
