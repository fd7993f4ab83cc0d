/**
 * Makes an element of ours for the page: in the top layer, and all that is in it in a shadow root, where no style of the
 * page comes. It is not in the page yet.
 * @param styles the texts of its style sheets; a `<style>` element would lose to the page's content security policy.
 */
export function makeHost(
  document: Document,
  styles: readonly string[],
): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement('div')
  host.setAttribute('popover', 'manual')
  // By this a later version of the script knows what to take away.
  host.setAttribute('howsure', '')
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = styles.map((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    return sheet
  })
  return { host, root }
}

/**
 * Puts it into the page, on top of it.
 * @param dialog the modal dialog that is open, which makes all that is outside of it inert, the top layer included.
 */
export function showHost(host: HTMLElement, dialog: Element | null): void {
  const home = dialog ?? host.ownerDocument.documentElement
  home.append(host)
  host.showPopover()
}
