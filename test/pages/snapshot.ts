/** All of a page that a reader or a script of its own could notice, as texts to compare. */
export interface Snapshot {
  readonly dom: string
  readonly boxes: string
  readonly scroll: string
  readonly focus: string
  readonly selection: string
  readonly sheets: string
  readonly globals: string
  /** The shadow trees that are open, and the documents of frames of the same origin: their DOM and boxes. */
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
  const domOf = (tree: Node) => hash(serializer.serializeToString(tree))
  const boxesOf = (tree: ParentNode) =>
    [...tree.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return `${element.localName} ${x} ${y} ${width} ${height}`
    })
  const looksOf = (tree: ParentNode & Node) => `${domOf(tree)} ${hash(boxesOf(tree).join('\n'))}`
  const innerOf = (tree: ParentNode): string[] =>
    [...tree.querySelectorAll('*')].flatMap((element) => {
      const inner = element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument
      return inner ? [`${element.localName} ${looksOf(inner)}`, ...innerOf(inner)] : []
    })
  const sheets = [...document.styleSheets, ...document.adoptedStyleSheets].map((sheet) => {
    try {
      return `${sheet.href} ${sheet.cssRules.length}`
    } catch {
      return sheet.href
    }
  })
  const focus = document.activeElement
  const { anchorOffset, focusOffset, rangeCount } = getSelection() ?? {}
  return {
    dom: domOf(document),
    boxes: hash(boxesOf(document).join('\n')),
    scroll: `${scrollX} ${scrollY}`,
    focus: `${focus?.localName} ${focus?.id}`,
    selection: `${getSelection()} ${anchorOffset} ${focusOffset} ${rangeCount}`,
    sheets: sheets.join('\n'),
    globals: Object.getOwnPropertyNames(window).sort().join(' '),
    inner: innerOf(document).join('\n'),
  }
}
