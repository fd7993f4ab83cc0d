// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { rangeOf } from '../../src/page/blocks.ts'
import { isVisible } from '../../src/page/visible.ts'
import { blocksOf, page, positionOf, readBlocks, textIn, textsOf } from './fixtures.ts'

test('text is joined across inline elements and split at block-level ones', () => {
  expect(textsOf('<p>it <em>seems</em> <a href="#">li<b>kely</b></a> that</p><p>Two</p>')).toEqual([
    'it seems likely that',
    'Two',
  ])
  expect(textsOf('one<hr>two<p></p>three')).toEqual(['one', 'two', 'three'])
  expect(textsOf('<div>before <p>inside</p> after</div>')).toEqual(['before ', 'inside', ' after'])
  expect(textsOf('<span>loose <div>block</div> ends</span>')).toEqual(['loose ', 'block', ' ends'])
})

test('comments, images and scripts leave no gap between words', () => {
  expect(
    textsOf('<p>most<!-- x --> li<img alt="no"><script>1</script><svg><text>no</text></svg>kely</p>'),
  ).toEqual(['most likely'])
})

test('one line break is a new line, two are a new block', () => {
  expect(textsOf('one<br>two<br>  <br>three<br><i></i><br>four')).toEqual(['one\ntwo\n  ', 'three\n', 'four'])
})

test('a part that is left out but shows parts the words around it', () => {
  expect(textsOf('<p>it seems <code>x()</code> likely</p>')).toEqual(['it seems … likely'])
  expect(textsOf('<p>it seems <input value="no"> likely</p>')).toEqual(['it seems  likely'])
})

test('what is written above words to say how they sound parts no sentence', () => {
  expect(textsOf('<p><ruby>it seems<rp>(</rp><rt>so</rt><rp>)</rp></ruby> likely</p>')).toEqual([
    'it seems likely',
  ])
})

test('of what stands in a host what its shadow tree has a place for is read, and nothing else', () => {
  const host = document.createElement('div')
  host.innerHTML = '<p>In its place.</p>Loose.<p slot="none">Nowhere.</p>'
  host.attachShadow({ mode: 'open' }).innerHTML = '<p>Before.</p><slot></slot>'
  expect(readBlocks(host).map(({ text }) => text)).toEqual(['Before.', 'In its place.', 'Loose.'])
  host.shadowRoot?.replaceChildren()
  expect(readBlocks(host)).toEqual([])
})

test('what a slot shows parts the words of the shadow tree around it, and is read in its host', () => {
  const host = document.createElement('div')
  const shadow = host.attachShadow({ mode: 'open' })
  const textsIn = (light: string, dark: string) => {
    host.innerHTML = light
    shadow.innerHTML = dark
    return readBlocks(host).map(({ text }) => text)
  }
  expect(textsIn('most <i>likely</i>', '<p>It is <slot>not</slot> that it stands.</p>')).toEqual([
    'It is … that it stands.',
    'most likely',
  ])
  expect(textsIn('<p>Most likely.</p>', '<p>It is <slot></slot> that it stands.</p>')).toEqual([
    'It is ',
    ' that it stands.',
    'Most likely.',
  ])
  expect(textsIn('<!-- -->', '<p>It is <slot>not</slot> that it stands.</p>')).toEqual([
    'It is not that it stands.',
  ])
  expect(textsIn(' ', '<p>It is <slot>not</slot>so.</p>')).toEqual(['It is so.'])
})

test('words that a slot takes into an inline element of a shadow tree stay in their sentence', () => {
  const paragraph = document.createElement('p')
  paragraph.innerHTML = 'It is <x-link>most likely</x-link> that it stands.'
  const [link] = paragraph.children
  if (link) link.attachShadow({ mode: 'open' }).innerHTML = '<a href="#"><slot></slot></a>'
  expect(readBlocks(paragraph).map(({ text }) => text)).toEqual(['It is most likely that it stands.'])
})

const skipped = [
  '<textarea>no</textarea>',
  '<select><option>no</select>',
  '<button>no</button>',
  '<div contenteditable>no</div>',
  '<p contenteditable="plaintext-only">no</p>',
  '<div role="textbox">no</div>',
  '<code>no</code>',
  '<pre>no</pre>',
  '<kbd>no</kbd>',
  '<samp>no</samp>',
  '<style>no {}</style>',
  '<noscript>no</noscript>',
  '<template>no</template>',
  '<math><mi>no</mi></math>',
  '<canvas>no</canvas>',
  '<iframe>no</iframe>',
  '<object>no</object>',
  '<video>no</video>',
  '<nav>no</nav>',
  '<menu><li>no</menu>',
  '<div role="navigation">no</div>',
  '<header>no</header>',
  '<footer>no</footer>',
  '<dialog>no</dialog>',
  '<p hidden>no</p>',
  '<p aria-hidden="true">no</p>',
  '<p style="color: red; DISPLAY:none">no</p>',
  '<p style="visibility: hidden">no</p>',
]

test.each(skipped)('%s is not read', (html) => {
  expect(textsOf(`<p>yes</p>${html}<p>also</p>`).map((text) => text.replace('…', ''))).toEqual([
    'yes',
    'also',
  ])
})

test('what only looks like a skipped part is read', () => {
  const html = [
    '<p contenteditable="false">a</p>',
    '<p aria-hidden="false">b</p>',
    '<p style="--display:none-such; display: block">c</p>',
    '<dialog open>d</dialog>',
    '<article><header>e</header></article>',
    '<header><h1>f</h1></header>',
    '<blockquote><footer>g</footer></blockquote>',
  ]
  expect(textsOf(html.join(''))).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
})

test('the caller can leave out more', () => {
  const { body } = page('<p>yes</p><div id="more"><p>no</p></div>')
  expect(readBlocks(body, ({ id }) => (id === 'more' ? 'other' : undefined)).map(({ text }) => text)).toEqual(
    ['yes'],
  )
})

test('a block without a letter is no block', () => {
  expect(textsOf('<p> </p><p>12 – 34</p><p>…</p><p>é</p>')).toEqual(['é'])
})

test('quotations are known: whole blocks in a blockquote, spans in a q', () => {
  const [own, first, second, own2, said] = blocksOf(
    '<p>own</p><blockquote>one<p>two</p></blockquote><p>three</p><p>He <q>says <q>so</q></q> and <q>so</q></p>',
  )
  expect([own, first, second, own2, said].map((block) => block?.quoted)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ])
  expect(said?.quotes.map(({ start, end }) => said.text.slice(start, end))).toEqual(['says so', 'so'])
})

test('a q around several blocks quotes all of each', () => {
  const blocks = blocksOf('<div>a <q>b<p>c</p>d</q> e</div>')
  expect(blocks.map(({ text, quotes }) => quotes.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['b'],
    [],
    ['d'],
  ])
  expect(blocks.map(({ quoted }) => quoted)).toEqual([false, true, false])
})

test('a part read by itself knows the quotation around it', () => {
  const [paragraph] = page('<blockquote><p>one</p></blockquote>').querySelectorAll('p')
  expect(paragraph && readBlocks(paragraph)[0]?.quoted).toBe(true)
})

/** Inline content, as HTML: words cut at any place, and things that are no text. */
const inline: fc.Arbitrary<string> = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'inline' },
    fc.constantFrom(
      'it',
      ' seems ',
      'li',
      'kely',
      '\n  ',
      'é',
      '🙂',
      '&nbsp;',
      '<br>',
      '<img>',
      '<!-- no -->',
      '<i></i>',
    ),
    fc
      .tuple(fc.constantFrom('em', 'a', 'b', 'span', 'q', 'x-y'), tie('nodes'))
      .map(([name, content]) => `<${name}>${content}</${name}>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 6, depthIdentifier: 'inline' }).map((nodes) => nodes.join('')),
})).nodes

test('every part of every block maps to a range with that text, and back', () => {
  fc.assert(
    fc.property(fc.array(inline, { maxLength: 4 }), fc.nat(), fc.nat(), (contents, a, b) => {
      const html = contents.map((content, at) => (at % 2 ? `<p>${content}</p>` : content)).join('')
      for (const block of blocksOf(html)) {
        const [start = 0, end = 0] = [a, b].map((n) => n % (block.text.length + 1)).sort((x, y) => x - y)
        const range = rangeOf(block, start, end)
        expect(textIn(range)).toBe(textAlone(block, start, end))
        const back = [
          positionOf(block, range.startContainer, range.startOffset) ?? -1,
          positionOf(block, range.endContainer, range.endOffset) ?? -1,
        ]
        // A line break has no place of its own in a text node: going there and back may lose it at either end.
        expect(textAlone(block, back[0] ?? -1, back[1] ?? -1)).toBe(textAlone(block, start, end))
      }
    }),
  )
})

/** The text without what stands for an element. */
function textAlone(
  { text, nodes, starts }: ReturnType<typeof blocksOf>[number],
  start: number,
  end: number,
): string {
  const gaps = new Set(starts.filter((_, at) => nodes[at] === null))
  return [...Array(Math.max(0, end - start)).keys()]
    .map((at) => at + start)
    .filter((at) => !gaps.has(at))
    .map((at) => text[at])
    .join('')
}

/** A plain text file as browsers show it, its text in these nodes. */
function textFile(...texts: string[]): HTMLElement {
  const { body } = page('<pre></pre>')
  Object.defineProperty(body.ownerDocument, 'contentType', { value: 'text/plain' })
  body.firstElementChild?.append(...texts)
  return body
}

test('a plain text file is read paragraph by paragraph, and each maps to its place', () => {
  const blocks = readBlocks(
    textFile('\n\nOne line,\nanother.\n \t\n\nTwo, it is li', 'kely so.\n', '\nThree\n\n---\n'),
  )
  expect(blocks.map(({ text }) => text)).toEqual([
    'One line,\nanother.',
    'Two, it is likely so.\n',
    '\nThree',
  ])
  for (const block of blocks) {
    for (let start = 0; start < block.text.length; start++) {
      const range = rangeOf(block, start, start + 1)
      expect(textIn(range)).toBe(block.text[start])
      expect(positionOf(block, range.startContainer, range.startOffset)).toBe(start)
    }
  }
  const [one, two] = blocks
  const first = two && rangeOf(two, 0, 3)
  expect(first && one && positionOf(one, first.startContainer, first.startOffset)).toBeUndefined()
  expect(one && two && positionOf(two, rangeOf(one, 0, 3).startContainer, 2)).toBeUndefined()
  expect(two && textIn(rangeOf(two, 11, 17))).toBe('likely')
})

test('a place between elements is the place of the next text', () => {
  const { body } = page('<p>one <b>two</b><img> three</p><p>four</p>')
  const [block] = readBlocks(body)
  const [p, other] = body.querySelectorAll('p')
  if (!block || !p || !other) throw new Error('no page')
  expect([0, 1, 2, 3, 4].map((offset) => positionOf(block, p, offset))).toEqual([0, 4, 7, 7, 13])
  expect(positionOf(block, other, 0)).toBeUndefined()
  expect(other.firstChild && positionOf(block, other.firstChild, 0)).toBeUndefined()
})

test('a part that is not in the text is an error', () => {
  const [block] = blocksOf('<p>one</p>')
  if (!block) throw new Error('no block')
  for (const [start, end] of [
    [-1, 2],
    [2, 1],
    [0, 4],
    [Number.NaN, 1],
  ] as const) {
    expect(() => rangeOf(block, start, end)).toThrow(RangeError)
  }
})

test('a match counts as hidden where the parent of any of its words is', () => {
  const [block] = blocksOf('<p>it <em>seems</em> likely</p>')
  const em = block?.element.querySelector('em')
  if (!block || !em) throw new Error('no block')
  expect(isVisible(block, 0, 8)).toBe(true)
  // This DOM has no layout.
  Element.prototype.checkVisibility = function (this: Element) {
    return this !== em
  }
  onTestFinished(() => void Reflect.deleteProperty(Element.prototype, 'checkVisibility'))
  Object.assign(Range.prototype, { getClientRects: () => [] })
  onTestFinished(() => void Reflect.deleteProperty(Range.prototype, 'getClientRects'))
  expect(isVisible(block, 0, 8)).toBe(false)
  expect(isVisible(block, 9, 15)).toBe(true)
})
