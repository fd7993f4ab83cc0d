import type { Case } from '../../case.ts'

/** As browsers do: each text in two elements `<font>`, and another language declared. */
const translate = (lang: string, first: string, other: string) => `{
  document.documentElement.lang = '${lang}'
  for (const paragraph of document.querySelectorAll('p')) {
    const font = document.createElement('font')
    font.append(document.createElement('font'))
    font.firstChild.append(paragraph.id === 'w' ? '${first}' : '${other}')
    paragraph.replaceChildren(font)
  }
}`

const page: Case = {
  about:
    'a page that the browser translates loses its marks, and has those of the English into which it is translated',
  async run({ ask, marked }) {
    await marked('Most likely')
    const german =
      'Der Rat hat am Dienstag gehört, was die Ingenieure unter der alten Brücke gefunden haben, und er fragte sie nach den Kosten.'
    await ask(
      translate('de', 'Sehr wahrscheinlich wird sie stehen bleiben, denn ihre Steine sind gut.', german),
    )
    await marked()
    const english =
      'The council heard on Tuesday what the engineers had found under the old bridge, and it asked them about the costs.'
    await ask(translate('en', 'Apparently it will stand, for its stones are sound.', english))
    await marked('Apparently')
  },
}

export default page
