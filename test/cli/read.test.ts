import { expect, it } from 'vitest'
import { readHtml } from '../../src/cli/read.ts'

it('finds the way from a page’s text back to its source, over tags and character references', async () => {
  const prose = 'This is a sentence of some length, to make a page of prose of it. '.repeat(6)
  const source = `<html>\r\n<body><p>${prose}</p>
    <p>&ldquo;A&amp;B&rdquo; &#x1F600; &amp;amp &copy 5&nbsp;pm:\r\nit <em>see&shy;ms</em> <a href="&amp;">likely</a>.</p>
    <blockquote><p>Quoted words, it <q>seems</q>, are ${prose}</p></blockquote></body></html>`
  const paragraphs = await readHtml(source)
  const second = paragraphs.find(({ text }) => text.includes('pm'))
  const at = (words: string) => {
    const start = second?.text.indexOf(words) ?? -1
    return source.slice(second?.inFile(start), (second?.inFile(start + words.length - 1) ?? 0) + 1)
  }
  expect(second?.text).toContain('“A&B” 😀 &amp © 5\u00a0pm:\nit see\u00adms likely.')
  expect(at('pm')).toBe('pm')
  expect(at('it')).toBe('it')
  expect(at('likely')).toBe('likely')
  expect(at('see\u00adms likely')).toBe('see&shy;ms</em> <a href="&amp;">likely')
  const quoted = paragraphs.find(({ text }) => text.startsWith('Quoted'))
  expect(quoted?.quotes).toEqual([{ start: 0, end: quoted?.text.length }])
})
