/** All of a page that a reader or a script of its own could notice, as texts to compare. */
export interface Snapshot {
  readonly dom: string
  readonly address: string
  /** What is written and chosen in fields, and what is selected there. */
  readonly fields: string
  readonly boxes: string
  readonly scroll: string
  readonly focus: string
  readonly selection: string
  readonly sheets: string
  /** What the window and the document have of their own, and which of the functions are the browser's. */
  readonly globals: string
  /** The shadow trees that are open, and the documents of frames of the same origin: their DOM, boxes and style sheets. */
  readonly inner: string
}

/** Takes the snapshot; runs in the page, and sees nothing of this file. */
export function takeSnapshot(): Snapshot {
  const hash = (text: string) => {
    let a = 1
    let b = 0
    for (let at = 0; at < text.length; at++) {
      a = (a + text.charCodeAt(at)) % 4294967291
      b = (b + a) % 4294967291
    }
    return `${text.length}:${a}:${b}`
  }
  const serializer = new XMLSerializer()
  // A text that is cut in two is written as one.
  const domOf = (tree: Node) => {
    let nodes = 0
    for (const all = document.createNodeIterator(tree); all.nextNode(); ) nodes++
    return `${nodes} ${hash(serializer.serializeToString(tree))}`
  }
  const boxesOf = (tree: ParentNode) =>
    [...tree.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return `${element.localName} ${x} ${y} ${width} ${height}`
    })
  const sheetsOf = ({ styleSheets, adoptedStyleSheets }: DocumentOrShadowRoot) =>
    [...styleSheets, ...adoptedStyleSheets].map((sheet) => {
      try {
        return `${sheet.href} ${hash([...sheet.cssRules].map(({ cssText }) => cssText).join('\n'))}`
      } catch {
        return sheet.href
      }
    })
  const looksOf = (tree: Document | ShadowRoot) =>
    `${domOf(tree)} ${hash(boxesOf(tree).join('\n'))} ${sheetsOf(tree)}`
  const innerOf = (tree: ParentNode): string[] =>
    [...tree.querySelectorAll('*')].flatMap((element) => {
      const inner = element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument
      return inner ? [`${element.localName} ${looksOf(inner)}`, ...innerOf(inner)] : []
    })
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea, select')].map(
    ({ value, checked, selectionStart, selectionEnd }) =>
      `${value} ${checked} ${selectionStart} ${selectionEnd}`,
  )
  const ownOf = (object: object) =>
    Reflect.ownKeys(object).map((key) => {
      const { value, get } = Object.getOwnPropertyDescriptor(object, key) ?? {}
      const isTheBrowsers = typeof value === 'function' && /\{\s*\[native code\]\s*\}$/.test(String(value))
      // Libraries put a number of chance in the names of theirs.
      const name = String(key).replace(/\d{5,}/g, '#')
      return `${name}${get ? ' get' : ` ${typeof value}`}${isTheBrowsers ? ' native' : ''}`
    })
  const focus = document.activeElement
  const { anchorOffset, focusOffset, rangeCount } = getSelection() ?? {}
  return {
    dom: domOf(document),
    address: `${location.href} ${JSON.stringify(history.state)}`,
    fields: fields.join('\n'),
    boxes: hash(boxesOf(document).join('\n')),
    scroll: `${scrollX} ${scrollY}`,
    focus: `${focus?.localName} ${focus?.id}`,
    selection: `${getSelection()} ${anchorOffset} ${focusOffset} ${rangeCount}`,
    sheets: sheetsOf(document).join('\n'),
    globals: [...ownOf(window), ...ownOf(document)].sort().join('\n'),
    inner: innerOf(document).join('\n'),
  }
}
