// @vitest-environment jsdom
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { load } from '../../src/match/automaton.ts'
import { compile } from '../../src/match/compile.ts'
import { scan } from '../../src/match/scan.ts'
import { type Block, rangeOf } from '../../src/page/blocks.ts'
import { eachBlock } from '../../src/page/part.ts'
import { type Changes, PageTree, type Work } from '../../src/page/tree.ts'
import { quietTime, type Watch, watch } from '../../src/page/watch.ts'
import { page, textIn } from './fixtures.ts'
import { type Change, fill, happen, type Piece, randomChange, randomPage } from './random-page.ts'

const automaton = load(
  compile([{ id: 'likelihood/likely', phrases: ['it seems likely that', 'most likely'] }]),
)

/** A page made of these pieces, several times over: a walk rests after every 64 nodes. */
function pageOf(list: readonly Piece[], times = 1): Document {
  const document = page('')
  for (let n = 0; n < times; n++) fill(document.body, list)
  return document
}

function treeOf(document: Document, onTree?: (tree: Node) => void): PageTree {
  const tree = new PageTree(document, onTree)
  for (const _ of tree.read());
  return tree
}

function blocksIn(tree: PageTree): Block[] {
  const blocks: Block[] = []
  eachBlock(tree.root, (block) => blocks.push(block))
  return blocks
}

/** What two readings of one page must agree on. */
const meant = (blocks: readonly Block[]) =>
  blocks.map(
    ({ element, text, lang, quoted, quotes, linked, starts }) =>
      `${element.localName} ${lang} ${quoted} ${linked} ${JSON.stringify([quotes, starts])} ${JSON.stringify(text)}`,
  )

beforeAll(() => void vi.useFakeTimers())
afterAll(() => void vi.useRealTimers())

test('every range holds the words of its finding', () => {
  let found = 0
  fc.assert(
    fc.property(randomPage, (list) => {
      for (const block of blocksIn(treeOf(pageOf(list)))) {
        for (const { start, end } of scan(block.text, automaton)) {
          found++
          const range = rangeOf(block, start, end)
          const [from, to] = [range.startContainer.getRootNode(), range.endContainer.getRootNode()]
          expect(from).toBe(to)
          expect(from).toBe(block.nodes.find((node) => node)?.getRootNode())
          expect(words(block, start, end)).toBe(block.text.slice(start, end).replace(/\n/g, ''))
          expect(textIn(range).replace(/\n/g, '')).toContain(block.text.slice(start, start + 2))
        }
      }
    }),
    { numRuns: 100 },
  )
  expect(found).toBeGreaterThan(100)
}, 60_000)

/** The words between two offsets, from the text nodes themselves. */
function words(block: Block, start: number, end: number): string {
  return block.nodes
    .map((node, at) => {
      const from = block.starts[at] ?? 0
      return node?.data.slice(Math.max(0, start - from), Math.max(0, end - from)) ?? ''
    })
    .join('')
    .replace(/\n/g, '')
}

test('the same text in other elements has the same findings', () => {
  const sentence =
    'It seems likely that the bridge will stand, and most likely for long. It seems\n likely  that it does.'
  const cuts = fc.array(
    fc.tuple(fc.nat(sentence.length), fc.constantFrom('i', 'a', 'span', '#text', '#comment', 'q')),
  )
  fc.assert(
    fc.property(cuts, (list) => {
      const document = page('<p></p>')
      const p = document.querySelector('p')
      let at = 0
      for (const [cut, name] of [...list].sort(([a], [b]) => a - b)) {
        const text = document.createTextNode(sentence.slice(at, Math.max(at, cut)))
        const around = name.startsWith('#') ? undefined : document.createElement(name)
        around?.append(text)
        p?.append(around ?? text)
        if (name === '#comment') p?.append(document.createComment('most likely'))
        at = Math.max(at, cut)
      }
      p?.append(sentence.slice(at))
      const [block, ...more] = blocksIn(treeOf(document))
      expect(more).toEqual([])
      expect(block?.text).toBe(sentence)
      expect(scan(block?.text ?? '', automaton).map(({ start }) => start)).toEqual([0, 48, 70])
    }),
  )
})

/** A tree that follows its page, as the content script does. */
class Following {
  readonly tree: PageTree
  readonly known: Set<Block>
  private readonly following: Watch
  private told: Changes[] = []
  private readonly stop = new AbortController()

  constructor(readonly document: Document) {
    this.following = watch(document, (changes) => this.told.push(changes), this.stop.signal)
    this.tree = treeOf(document, (tree) => this.following.observe(tree))
    this.known = new Set(blocksIn(this.tree))
  }

  /**
   * Reads anew what has changed.
   * @param meanwhile what happens when the walk rests
   */
  async catchUp(meanwhile: Change[] = []): Promise<void> {
    await vi.advanceTimersByTimeAsync(quietTime)
    for (let told = this.told.shift(); told; told = this.told.shift()) {
      const work: Work<{ gone: ReadonlySet<Block>; come: ReadonlyMap<Block, unknown> }> =
        this.tree.readChanged(told)
      let changed = false
      for (;;) {
        const { done, value } = work.next(changed)
        if (done) {
          for (const block of value.gone) this.known.delete(block)
          for (const block of value.come.keys()) this.known.add(block)
          break
        }
        const change = meanwhile.shift()
        const before = this.following.serial
        if (change) happen(this.document.body, change)
        await vi.advanceTimersByTimeAsync(0)
        changed = this.following.serial !== before
      }
      await vi.advanceTimersByTimeAsync(quietTime)
    }
  }

  check(): void {
    const blocks = blocksIn(this.tree)
    const fresh = treeOf(this.document)
    expect(meant(blocks)).toEqual(meant(blocksIn(fresh)))
    const nodes = blocks.flatMap((block) => block.nodes)
    expect(
      blocksIn(fresh)
        .flatMap((block) => block.nodes)
        .every((node, at) => node === nodes[at]),
    ).toBe(true)
    expect(this.known.size).toBe(blocks.length)
    expect(blocks.every((block) => this.known.has(block))).toBe(true)
    expect(this.tree.root.prose).toBe(fresh.root.prose)
    expect(this.tree.root.lines).toEqual(fresh.root.lines)
  }

  end(): void {
    this.stop.abort()
  }
}

test('after any changes the page reads as if it were read for the first time', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomPage,
      fc.array(fc.array(randomChange, { minLength: 1, maxLength: 3 }), { maxLength: 5 }),
      async (list, batches) => {
        const following = new Following(pageOf(list))
        for (const batch of batches) {
          for (const change of batch) happen(following.document.body, change)
          await following.catchUp()
          following.check()
        }
        following.end()
      },
    ),
    { numRuns: 100 },
  )
}, 60_000)

test('so it does when the page changes while it is read', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomPage,
      fc.array(randomChange, { minLength: 4, maxLength: 12 }),
      async (list, changes) => {
        const following = new Following(pageOf(list, 12))
        const { body } = following.document
        // All of it is new: a walk that rests often.
        const around = following.document.createElement('div')
        around.append(...body.childNodes)
        body.append(around)
        await following.catchUp(changes)
        following.check()
        following.end()
      },
    ),
    { numRuns: 30 },
  )
}, 60_000)
