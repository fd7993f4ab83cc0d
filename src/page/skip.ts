import {
  attributeOf,
  closest,
  documentOf,
  hasAttribute,
  hasAttributes,
  nameOf,
  parentElementOf,
} from './ask.ts'

/**
 * Which elements are read and which are not, told by tag name and attributes alone: computed style costs several
 * times the walk itself, so what only CSS tells is asked later, for the parents of matches (`visible.ts`).
 */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const blocks = names(
  'address article aside audio blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing main ' +
    'menu nav object ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul ' +
    'video xmp',
)

const silent = names(
  'area base canvas datalist embed head img link map meta meter noembed noframes noscript param picture progress ' +
    'rp rt rtc script source style svg template title track wbr',
)

const refused = names(
  'audio button code input kbd listing math menu nav object plaintext pre samp search select textarea video ' +
    'xmp',
)

const refusedRoles = names(
  'alertdialog banner combobox contentinfo grid listbox log menu menubar navigation search searchbox tablist textbox ' +
    'toolbar tree treegrid',
)

/** Whether an element of this name ends the block before it, whatever style the page gives it. */
export function isBlock(name: string): boolean {
  return blocks.has(name)
}

/** Whether an element of this name has no text to show, or only a gloss on other words, and leaves no gap between them. */
export function isSilent(name: string): boolean {
  return silent.has(name)
}

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i

/** Whether an attribute says that the element is not shown, or not said. */
export function isHidden(element: Element): boolean {
  if (nameOf(element) === 'dialog' && !hasAttribute(element, 'open')) return true
  if (!hasAttributes(element)) return false
  if (hasAttribute(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true') return true
  const style = attributeOf(element, 'style')
  return style !== null && hiddenStyle.test(style)
}

/** Whether the document is a plain text file, which browsers show in one `<pre>`. */
export function isPlainText(document: Document): boolean {
  return document.contentType === 'text/plain'
}

/** Whether the element is one whose text is not the page's prose: what one writes in, presses or runs. */
export function isRefused(element: Element): boolean {
  const name = nameOf(element)
  if (refused.has(name)) return !(name === 'pre' && isPlainText(documentOf(element)))
  if (name === 'header' || name === 'footer') return isPageEdge(element)
  if (!hasAttributes(element)) return false
  const editable = attributeOf(element, 'contenteditable')
  if (editable !== null && editable.toLowerCase() !== 'false') return true
  const role = attributeOf(element, 'role')
  return role !== null && refusedRoles.has(role.trim().toLowerCase())
}

/** What may have a head and a foot of its own. */
const sections = 'article, main, section, aside, blockquote, header, footer, [role=article], [role=main]'

/**
 * Whether a `<header>` or `<footer>` is the page's own and not that of a part of it. One with the page's heading
 * in it is read: in plain pages the title stands there.
 */
function isPageEdge(element: Element): boolean {
  const up = parentElementOf(element)
  return !(up && closest(up, sections)) && element.querySelector('h1') === null
}

/** The language that an element declares for its text; undefined where it declares none. */
export function languageOf(element: Element): string | undefined {
  if (!hasAttributes(element)) return undefined
  return (attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang'))?.toLowerCase()
}

/** Whether all of a document is there to be written in. */
export function isEdited(document: Document): boolean {
  if (document.designMode === 'on') return true
  return [document.documentElement, document.body].some((element) => {
    const editable = element && attributeOf(element, 'contenteditable')
    return editable !== undefined && editable !== null && editable.toLowerCase() !== 'false'
  })
}
