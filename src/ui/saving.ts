import { type SettingsPatch, save } from '../shared/settings.ts'

/** Saves what a reader switches in a page of ours, and knows whether the last time failed, so that the page can say so. */
export class Saving {
  failed = false
  readonly #show: () => void

  /** @param show draws the page; called when saving failed. A success is shown by the change of the settings itself. */
  constructor(show: () => void) {
    this.#show = show
  }

  readonly change = (patch: SettingsPatch): void => {
    save(patch).then(
      () => {
        this.failed = false
      },
      () => {
        this.failed = true
        this.#show()
      },
    )
  }
}
