/** Whether the marks in a window have their styles: a frame that came later than we did has none yet. */
export function isStyled(view: Window): boolean {
  const { documentElement } = view.document
  return view.getComputedStyle(documentElement, '::highlight(howsure-own)').textDecorationLine === 'underline'
}
