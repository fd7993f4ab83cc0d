/** All of a page that a reader or a script of its own could notice, as texts to compare. */
export interface Snapshot {
  readonly dom: string
  readonly boxes: string
  readonly scroll: string
  readonly focus: string
  readonly selection: string
  readonly sheets: string
  readonly globals: string
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
  const boxes = [...document.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return `${element.localName} ${x} ${y} ${width} ${height}`
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
    dom: hash(new XMLSerializer().serializeToString(document)),
    boxes: hash(boxes.join('\n')),
    scroll: `${scrollX} ${scrollY}`,
    focus: `${focus?.localName} ${focus?.id}`,
    selection: `${getSelection()} ${anchorOffset} ${focusOffset} ${rangeCount}`,
    sheets: sheets.join('\n'),
    globals: Object.getOwnPropertyNames(window).sort().join(' '),
  }
}
