import WebSocket from 'ws'

/**
 * A client for WebDriver BiDi (https://www.w3.org/TR/webdriver-bidi/), just large enough to drive Firefox: commands
 * with their results, and events.
 */
export class Bidi {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>()
  readonly #listeners = new Map<string, (params: unknown) => void>()
  #lastId = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as Message))
    // What breaks the connection closes it, and is no more than that.
    socket.on('error', () => {})
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Firefox closed the connection'))
      this.#waiting.clear()
    })
  }

  /** Connects, and opens the one session that Firefox allows. */
  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`)
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
    const bidi = new Bidi(socket)
    await bidi.send('session.new', { capabilities: {} })
    return bidi
  }

  /**
   * Sends one command.
   *
   * @throws {Error} with Firefox's own words if it refuses
   */
  send<T>(method: string, params: object): Promise<T> {
    const id = ++this.#lastId
    return new Promise<T>((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) return reject(new Error('Firefox is gone'))
      this.#waiting.set(id, { resolve: (result) => resolve(result as T), reject })
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }

  /** Calls back at each event of this name. */
  async on(event: string, listener: (params: unknown) => void): Promise<void> {
    this.#listeners.set(event, listener)
    await this.send('session.subscribe', { events: [event] })
  }

  close(): void {
    this.#socket.close()
  }

  #receive(message: Message): void {
    if (message.type === 'event') {
      this.#listeners.get(message.method)?.(message.params)
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.type === 'success') waiting?.resolve(message.result)
    else waiting?.reject(new Error(`${message.error}: ${message.message}`))
  }
}

type Message =
  | { type: 'success'; id: number; result: unknown }
  | { type: 'error'; id: number; error: string; message: string }
  | { type: 'event'; method: string; params: unknown }
