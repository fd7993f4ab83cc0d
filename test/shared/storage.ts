type Values = Record<string, unknown>
type Listener = (changes: Values, area: string) => void

/** A storage area in memory, which a test can fill, look into, and make refuse. */
class Area {
  readonly stored: Values = {}
  refuses: (values: Values) => boolean = () => false
  isOff = false
  /** It can be written, but not read. */
  isMute = false

  constructor(readonly name: string) {}

  readonly get = async (keys: string | readonly string[] | null) => {
    if (this.isOff || this.isMute) throw new Error('no such storage')
    const wanted = keys === null ? Object.keys(this.stored) : [keys].flat()
    const found = wanted.filter((key) => key in this.stored).map((key) => [key, this.stored[key]])
    return structuredClone(Object.fromEntries(found)) as Values
  }

  readonly set = async (values: Values) => {
    if (this.isOff || this.refuses(values)) throw new Error('QuotaExceededError')
    // As JSON, which is what browsers keep: undefined is nothing.
    Object.assign(this.stored, JSON.parse(JSON.stringify(values)))
    this.tell(Object.keys(values))
  }

  readonly remove = async (keys: string | readonly string[]) => {
    if (this.isOff) throw new Error('no such storage')
    const there = [keys].flat().filter((key) => key in this.stored)
    for (const key of there) delete this.stored[key]
    if (there.length > 0) this.tell(there)
  }

  private tell(keys: string[]): void {
    const changes = keys.map((key) => [key, { newValue: structuredClone(this.stored[key]) }])
    for (const listener of listeners) listener(Object.fromEntries(changes), this.name)
  }
}

/** The browser's `storage`, for tests: `vi.mock` of `src/shared/browser.ts` gives it. */
export const sync = new Area('sync')
export const local = new Area('local')
export const listeners = new Set<Listener>()
export const storage = {
  sync,
  local,
  onChanged: {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  },
}

export function emptyStorage(): void {
  listeners.clear()
  for (const area of [sync, local]) {
    for (const key of Object.keys(area.stored)) delete area.stored[key]
    Object.assign(area, { refuses: () => false, isOff: false, isMute: false })
  }
}
