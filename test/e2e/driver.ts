import type { Command, Report } from '../../src/shared/messages.ts'

/** Where, in CSS pixels from the top left corner of a view's window. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The keys that the tests press. */
export type Key =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'End'
  | 'Backspace'
  | 'KeyC'
  | 'KeyV'

/** The keys that are held down with another. */
export type Modifier = 'Shift' | 'Control'

/** A document in the browser: the page that is being read, or the popup. All input is trusted, as a reader's is. */
export interface View {
  /**
   * Runs a function in the document, in the world of its own scripts. It sees nothing of the test but its
   * arguments; those and its result pass as JSON.
   */
  evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>
  click(at: Point): Promise<void>
  /** Taps with a finger. */
  tap(at: Point): Promise<void>
  /** Presses the mouse at one point and lets go at another. */
  drag(from: Point, to: Point): Promise<void>
  press(key: Key, modifier?: Modifier): Promise<void>
  /** Types plain characters into what has the focus. */
  type(text: string): Promise<void>
  /** Runs a script's text in the document, past its content security policy. */
  run(script: string): Promise<void>
  /** A PNG of what is visible. */
  screenshot(file: string): Promise<void>
}

/** What a reader has told their system, and pages are told in turn. */
export interface Taste {
  readonly scheme: 'light' | 'dark'
  /** Few colours of the reader's own in place of a page's. */
  readonly forcedColours?: boolean
}

/**
 * A real browser with the extension loaded, in a fresh profile. The implementations hide how different the browsers
 * are to drive.
 */
export interface Driver {
  readonly page: View
  /** Loads an address in the one tab. */
  open(url: string): Promise<void>
  /** Goes back to the page before, as the reader does by the button. Resolves when it is shown. */
  back(): Promise<void>
  /** Loads the options page in the one tab. */
  openOptions(): Promise<void>
  /** Loads the welcome page in the one tab. (When it has opened by itself, on installation, a driver closes it.) */
  openWelcome(): Promise<void>
  /** The addresses of all tabs that others have opened. */
  otherTabs(): Promise<string[]>
  /** Closes these tabs. */
  closeOtherTabs(): Promise<void>
  /** Makes the tab's viewport this large, in CSS pixels. */
  resize(width: number, height: number): Promise<void>
  /** Presses the toolbar button; resolves when the real popup has loaded. */
  openPopup(): Promise<View>
  /** Tells the page, and the popup, panel and other tab as far as they are open, what the reader likes. */
  prefer(taste: Taste): Promise<void>
  /** Sets the size of the letters where a page asks for none, in CSS pixels: 16 at first. */
  setLetters(size: number): Promise<void>
  /** Lays the page out as for paper, as printing does, or as for the screen again. */
  layOutFor(medium: 'print' | 'screen'): Promise<void>
  closePopup(): Promise<void>
  /** Resolves when the side panel has opened, which the reader has just asked for, and its document has loaded. */
  panel(): Promise<View>
  /** Gives the panel the keyboard, as a click in it does. */
  focusPanel(): Promise<void>
  closePanel(): Promise<void>
  /** Opens an address in another tab, in front of the first. */
  openOtherTab(url: string): Promise<void>
  /**
   * Opens a page of ours as a tab of its own, as Firefox for Android opens the popup, about the tab that is in
   * front: a window of this size in CSS pixels, under a finger.
   */
  openAsTab(file: OurPage, width: number, height: number): Promise<View>
  /** Closes the other tab. */
  closeOtherTab(): Promise<void>
  /**
   * Presses one of the extension's keys, by the name of its command. The keys themselves belong to the browser's window,
   * where no driver types: what they stand for is raised there.
   */
  pressCommand(command: Command): Promise<void>
  /**
   * Right-clicks at a point in selected words, and chooses the extension's item in the menu. Chromium's menu cannot be
   * reached: there the event is raised, which is no gesture of a reader's, so that the panel must be open already, or else
   * the popup opens.
   */
  askAboutSelection(at: Point): Promise<void>
  /** Resolves when the popup has opened without its button, and has loaded. Chromium only. */
  popup(): Promise<View>
  /** What the page's content script reports to the popup, once it has read the page. */
  report(): Promise<Report>
  /** What the toolbar button's badge shows for the tab. */
  badge(): Promise<string>
  /** Takes back all that was changed in the extension's settings. */
  clearSettings(): Promise<void>
  /** Keeps the extension out of pages until the reader clicks its button there, or lets it in again. */
  allowPages(always: boolean): Promise<void>
  /** Lets it into the open page, as a reader does: presses its button. */
  letIn(): Promise<void>
  /** Switches the extension off, as a reader does. Its own pages are closed. */
  disable(): Promise<void>
  /** Switches it on again; nothing of it but what it does by itself is to be used then. */
  enable(): Promise<void>
  /** Removes the extension; nothing of it is to be used then. */
  remove(): Promise<void>
  /** Puts a newer version in the place of the extension while its pages are open. Its folder is changed by that. */
  update(): Promise<void>
  /** Ends the background script, as browsers do when it is idle. */
  stopBackground(): Promise<void>
  /** Errors so far: in the extension's own code, and in the consoles of the page and the popup. */
  errors(): Promise<string[]>
  /** These errors, and all else that pages and our scripts in them have written to a console so far. */
  printed(): Promise<string[]>
  /** Ends the browser and deletes its profile. */
  close(): Promise<void>
}

/** The pages of the extension. */
export type OurPage = 'popup' | 'panel' | 'options' | 'welcome'

/** How a driver starts. */
export interface LaunchOptions {
  /** The executable. */
  readonly path: string
  /** The folder of the unpacked extension; left out, the browser runs without it. */
  readonly extension?: string | undefined
}

/** What a driver needs to know of an extension's manifest. */
export interface Manifest {
  readonly version: string
  readonly action: { readonly default_popup: string }
  readonly side_panel?: { readonly default_path: string }
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } }
}

/** The part of a window that the tests look at, in CSS pixels. */
export const viewport = { width: 1000, height: 700 }
