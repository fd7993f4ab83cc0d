// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chooseArticle } from '../../src/page/article.ts'
import { readArticle, readWholePage } from '../../src/page/read.ts'
import { PageTree } from '../../src/page/tree.ts'
import { page, readBlocks, sentence } from './fixtures.ts'

const paragraphs = (count: number, text = sentence) => `<p>${text}</p>`.repeat(count)
const list = (count: number, item: (at: number) => string) => [...Array(count).keys()].map(item).join('')

function rootOf(body: string): string | undefined {
  const tree = new PageTree(page(body))
  for (const _ of tree.read());
  const root = chooseArticle(tree.root)?.root.element
  return root && `${root.localName}${root.id && `#${root.id}`}`
}

function read(body: string): string {
  return (
    readArticle(page(body))
      ?.map(({ text }) => text.trim())
      .join(' | ') ?? 'not an article'
  )
}

test('a heading and three short paragraphs in the body are an article', () => {
  expect(rootOf(`<h1>Bridge</h1>${paragraphs(3)}`)).toBe('body')
  expect(rootOf(`<h1>Bridge</h1>${paragraphs(1)}`)).toBeUndefined()
})

test('what only is the target of links is no link', () => {
  expect(rootOf(`<h1>Bridge</h1>${paragraphs(3, `<a name="top">${sentence}</a>`)}`)).toBe('body')
})

test('paragraphs made of line breaks are an article', () => {
  expect(rootOf(`<div id="text">${`${sentence}<br><br>`.repeat(5)}</div>`)).toBe('div#text')
})

test('the root is what the page calls its article, else the smallest element around most of the prose', () => {
  const text = `<div id="text">${paragraphs(6)}</div>`
  expect(rootOf(`<main><article id="a"><h1>Bridge</h1>${text}</article><p>${sentence}</p></main>`)).toBe(
    'article#a',
  )
  expect(rootOf(`<div id="page"><h1>Bridge</h1>${text}<div><p>About us</p></div></div>`)).toBe('div#text')
})

const links = list(3, (at) => `<li><a href="/${at}">The old bridge, part ${at}</a></li>`)

test.each([
  ['with a heading over them', `<div><h3>From the valley</h3><ul>${links}</ul></div>`],
  ['as cards', list(3, (at) => `<a href="/${at}"><h4>The old bridge, part ${at}</h4></a>`)],
  ['with the beginnings of the stories', `<div>${links}<p>${sentence}</p></div>`],
  [
    'as cards with the beginning of each',
    list(3, (at) => `<div><a href="/${at}"><h4>The old bridge, part ${at}</h4></a><p>${sentence}</p></div>`),
  ],
])('links to other stories within the article are not read: %s', (_, others) => {
  expect(read(`<article><h1>Bridge</h1>${paragraphs(3)}<div>${others}</div>${paragraphs(3)}</article>`)).toBe(
    ['Bridge', ...Array(6).fill(sentence.trim())].join(' | '),
  )
})

test.each([
  ['a list between the paragraphs', `<ul>${links}</ul>`],
  ['a table', `<table>${list(3, (at) => `<tr><th><a href="/${at}">The old bridge, part ${at}</a>`)}</table>`],
  ['the notes', `<div class="notes"><ol>${links}</ol></div>`],
])('links that are the article’s own are read: %s', (_, own) => {
  expect(read(`<article><h1>Bridge</h1>${paragraphs(4)}${own}</article>`)).toContain('The old bridge, part 2')
})

test.each([
  ['is read', (at: number) => `#event-${at}`, true],
  ['is not where each is a page of its own', (at: number) => `#/event/${at}`, false],
])('a list of what has happened so far, which leads to places in the page, %s', (_, address, isRead) => {
  const events = list(3, (at) => `<li><a href="${address(at)}">${at} o’clock <b>${sentence}</b></a></li>`)
  const text = read(`<article>${paragraphs(3)}<div><ul>${events}</ul></div>${paragraphs(3)}</article>`)
  expect(text.includes('2 o’clock')).toBe(isRead)
})

const text = `<article id="a">${paragraphs(6)}</article>`
const dek = 'Nobody had looked under it for forty years'

test.each([
  ['right above', `<h1>The old bridge</h1>${text}`, 'The old bridge'],
  [
    'with a standfirst beside it',
    `<div><h1>The old bridge</h1><h2>${dek}</h2></div>${text}`,
    `The old bridge | ${dek}`,
  ],
  [
    'with a standfirst that has the name of one',
    `<div><h1>The old bridge</h1></div><div class="page__sub-title"><p>${dek}</p></div>${text}`,
    `The old bridge | ${dek}`,
  ],
  [
    'with a date beside it',
    `<h1>The old bridge</h1><p>Published on the 3rd of March 2024 at noon</p>${text}`,
    'The old bridge',
  ],
  [
    'with something else below it',
    `<h1>The old bridge</h1><div><p>${dek}</p></div>${text}`,
    'The old bridge',
  ],
  ['below the name of the site', `<h1>The Valley Post</h1><h1>The old bridge</h1>${text}`, 'The old bridge'],
])('a headline that stands before the root is read: %s', (_, body, head) => {
  const document = page(`<div>${body}</div>`)
  document.title = 'The old bridge – The Valley Post'
  const read = readArticle(document)?.map(({ text }) => text.trim()) ?? []
  expect(read.join(' | ')).toBe([head, ...Array(6).fill(sentence.trim())].join(' | '))
})

test.each([
  ['is none of the title', '<h1>Welcome to us</h1>', 'The old bridge'],
  ['leads elsewhere', '<h1><a href="/">The old bridge</a></h1>', 'The old bridge'],
  ['comes after it', '', 'The old bridge'],
])('a heading outside the root is not its headline where it %s', (_, heading, title) => {
  const document = page(`<div>${heading}${text}<div>${heading || '<h1>The old bridge</h1>'}</div></div>`)
  document.title = title
  expect(readArticle(document)?.map(({ text }) => text.trim())).toEqual(Array(6).fill(sentence.trim()))
})

test('a title that is a link is read, and so is most of the text, whatever links are in it', () => {
  const title = `<header><p><a href="/c">The valley and its bridges</a></p><h1><a href="/1">Bridge</a></h1></header>`
  const text = `<div>${paragraphs(3)}<div>${links}</div></div>`
  const words = read(`<article>${title}${text}<div>${paragraphs(1)}</div></article>`)
  expect(words).toContain('Bridge')
  expect(words).toContain(sentence.trim())
})

test('an article in a form is read, whatever the names of the fields in it', () => {
  const fields = ['id', 'title', 'name', 'action', 'lang', 'role'].map((name) => `<input name="${name}">`)
  expect(read(`<form>${fields.join('')}<h1>Bridge</h1>${paragraphs(3)}</form>`)).toContain(sentence.trim())
})

test('an article in parts is read in all of them', () => {
  expect(
    rootOf(`<div id="both"><section>${paragraphs(4)}</section><section>${paragraphs(4)}</section></div>`),
  ).toBe('div#both')
})

test.each([
  ['an empty page', ''],
  ['a page of links', `<ul>${list(50, (at) => `<li><a href="/${at}">${sentence}</a>`)}</ul>`],
  [
    'search results',
    list(10, (at) => `<div><h3><a href="/${at}">The old bridge, part ${at}</a></h3><p>${sentence}</p></div>`),
  ],
  [
    'a shop',
    list(30, (at) => `<li><a href="/${at}">Garden chair number ${at}</a><p>Folds flat</p><b>49.00</b></li>`),
  ],
  [
    'an inbox',
    `<table>${list(40, (at) => `<tr><td>Ann<td><a href="/${at}">Minutes of the meeting</a> Dear all, here they are`)}</table>`,
  ],
  [
    'a front page whose links go around whole teasers',
    list(12, (at) => `<a href="/${at}"><h3>The old bridge, part ${at}</h3><p>${sentence.repeat(2)}</p></a>`),
  ],
  [
    'a form',
    `<form>${list(10, () => `<label>Name <input></label><textarea>${sentence.repeat(5)}</textarea>`)}</form>`,
  ],
  ['an editor', `<div contenteditable>${paragraphs(20)}</div>`],
])('%s is not an article', (_, body) => {
  expect(rootOf(body)).toBeUndefined()
})

test('comments, related stories and sharing within the root are not read', () => {
  const html = `<article><h1>Bridge</h1>${paragraphs(4)}
    <div class="share-bar">Share this</div>
    <aside>Aside</aside>
    <div class="td-related_stories"><p>${sentence}</p></div>
    <section id="comments">${paragraphs(9, 'I for one never liked the bridge at all.')}</section></article>`
  expect(read(html)).toBe(['Bridge', ...Array(4).fill(sentence.trim())].join(' | '))
})

test('what an article says to those who do not pay is not of it, though little else is to be seen', () => {
  const barrier = `<div class="paywall-barrier"><h2>Read on</h2><p>${sentence}</p></div>`
  const hidden = `<div style="display:none">${paragraphs(5)}</div>`
  const words = read(`<article><h1>Bridge</h1>${paragraphs(4)}${hidden}${barrier}</article>`)
  expect(words.split(' | ')).toHaveLength(5)
})

test('a name that only sounds like a trimming does not hide the text', () => {
  const costs = '<section id="sharing-the-cost-of-repairs"><p>Costs</p></section>'
  const text = `<h1>Bridge</h1>${paragraphs(4)}`
  expect(read(`<div id="page">${text}${costs}</div>`)).toMatch(/Costs$/)
  expect(read(`<article><div class="page has-comments">${text}</div></article>`)).toMatch(
    /^Bridge \| The council/,
  )
  expect(
    read(`<div>${text}<div class="read-more"><p>${sentence.repeat(2)}</p><p>End</p></div></div>`),
  ).toMatch(/End$/)
})

test('a page that is no article can be read as a whole', () => {
  const document = page('<header>Site</header><p>One line.</p><div class="cookie-banner">Cookies!</div>')
  expect(readArticle(document)).toBeNull()
  expect(readWholePage(document).map(({ text }) => text)).toEqual(['One line.'])
})

const saved = '../shared/pages'

/** Saved pages of well-known kinds: a plain one, a wiki, a blog, newspapers, a magazine. */
const slugs = [
  '001',
  'wikipedia',
  'blogger',
  'breitbart',
  'aclu',
  'quanta-1',
  'royal-road',
  'mozilla-2',
  'wapo-1',
]

test.skipIf(!existsSync(saved)).each(slugs)(
  'of the saved page %s what a reader view keeps is read',
  (slug) => {
    expect(readdirSync(saved)).toContain(slug)
    const parse = (file: string) =>
      new DOMParser().parseFromString(readFileSync(`${saved}/${slug}/${file}`, 'utf8'), 'text/html')
    const covered = bag(readArticle(parse('source.html')) ?? [])
    const expected = bag(readBlocks(parse('expected.html').body))
    let both = 0
    for (const [word, count] of expected.counts) both += Math.min(count, covered.counts.get(word) ?? 0)
    expect(both / expected.total).toBeGreaterThan(0.97)
    expect(1 - both / covered.total).toBeLessThan(0.05)
  },
)

function bag(blocks: readonly { text: string }[]): { counts: Map<string, number>; total: number } {
  const words = blocks.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}
