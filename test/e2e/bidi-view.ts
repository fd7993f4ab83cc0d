import { writeFileSync } from 'node:fs'
import type { Bidi } from './bidi.ts'
import type { Key, Modifier, Point, View } from './driver.ts'

/** WebDriver's characters for keys that type none (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const keys: Readonly<Record<Key | Modifier, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Backspace: '\uE003',
  ArrowUp: '\uE013',
  ArrowDown: '\uE015',
  End: '\uE010',
  KeyC: 'c',
  KeyV: 'v',
  Shift: '\uE008',
  Control: '\uE009',
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } }

/** A document that BiDi knows under the name `context`. */
export class BidiView implements View {
  readonly #bidi: Bidi
  readonly #context: string

  constructor(bidi: Bidi, context: string) {
    this.#bidi = bidi
    this.#context = context
  }

  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const answer = await this.#bidi.send<Evaluated>('script.callFunction', {
      functionDeclaration: `async (args) => JSON.stringify(await (${fn})(...JSON.parse(args)))`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context: this.#context },
      awaitPromise: true,
    })
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
    const { value } = answer.result
    return value === undefined ? (undefined as Awaited<Result>) : JSON.parse(value)
  }

  click(at: Point): Promise<void> {
    return this.drag(at, at)
  }

  tap(at: Point): Promise<void> {
    return this.#perform({
      type: 'pointer',
      id: 'finger',
      parameters: { pointerType: 'touch' },
      actions: [
        { type: 'pointerMove', ...rounded(at) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    })
  }

  rightClick(at: Point): Promise<void> {
    return this.#perform({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', ...rounded(at) },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ],
    })
  }

  drag(from: Point, to: Point): Promise<void> {
    return this.#perform({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', ...rounded(from) },
        { type: 'pointerDown', button: 0 },
        // Some time on the way: a jump is not always taken for a selection.
        { type: 'pointerMove', ...rounded(to), duration: from === to ? 0 : 100 },
        { type: 'pointerUp', button: 0 },
      ],
    })
  }

  press(key: Key, modifier?: Modifier): Promise<void> {
    const held = modifier ? [keys[modifier]] : []
    return this.#perform({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...held.map((value) => ({ type: 'keyDown', value })),
        { type: 'keyDown', value: keys[key] },
        { type: 'keyUp', value: keys[key] },
        ...held.map((value) => ({ type: 'keyUp', value })),
      ],
    })
  }

  type(text: string): Promise<void> {
    return this.#perform({
      type: 'key',
      id: 'keyboard',
      actions: [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    })
  }

  async run(script: string): Promise<void> {
    const answer = await this.#bidi.send<Evaluated>('script.evaluate', {
      expression: script,
      target: { context: this.#context },
      awaitPromise: false,
    })
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.#bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.#context,
    })
    writeFileSync(file, Buffer.from(data, 'base64'))
  }

  async #perform(source: object): Promise<void> {
    await this.#bidi.send('input.performActions', { context: this.#context, actions: [source] })
  }
}

/** BiDi takes whole pixels. */
function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) }
}
