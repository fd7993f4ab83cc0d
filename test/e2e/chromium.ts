import type { Browser, CDPSession, Extension, Page, Target } from 'puppeteer-core'
import { extensionIn, isBackground, startChromium } from '../../scripts/chromium.mjs'
import type { Command, Report } from '../../src/shared/messages.ts'
import {
  type Driver,
  type Key,
  type LaunchOptions,
  type Modifier,
  type OurPage,
  type Point,
  type Taste,
  type View,
  viewport,
} from './driver.ts'
import { until } from './until.ts'
import { becomeNewer, manifestIn } from './version.ts'

/** Starts Chrome, Chromium, Edge or Brave without a window. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const browser = await startChromium(options)
  const { extension: folder } = options
  try {
    const [page = await browser.newPage()] = await browser.pages()
    await page.setViewport(viewport)
    const driver = new Chromium(browser, page, folder ? await installed(browser, folder) : undefined)
    browser.on('targetcreated', (target) => {
      // One that ends at once has nothing to say.
      if (isBackground(target)) driver.listen(target).catch(() => {})
    })
    await Promise.all([page.target(), ...browser.targets().filter(isBackground)].map((t) => driver.listen(t)))
    return driver
  } catch (error) {
    await browser.close()
    throw error
  }
}

interface Installed {
  readonly extension: Extension
  /** The addresses of the popup and the panel. */
  readonly popup: string
  readonly panel: string
  readonly folder: string
  /** A page of the extension in a tab behind: the browser's extension calls can be made from there. */
  page: Page
}

async function installed(browser: Browser, folder: string): Promise<Installed> {
  const extension = await extensionIn(browser)
  const origin = `chrome-extension://${extension.id}`
  const manifest = manifestIn(folder)
  return {
    extension,
    popup: `${origin}/${manifest.action.default_popup}`,
    panel: `${origin}/${manifest.side_panel?.default_path}`,
    folder,
    page: await pageBehind(browser, `${origin}/manifest.json`),
  }
}

async function pageBehind(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ background: true })
  await page.goto(address)
  return page
}

class Chromium implements Driver {
  readonly page: View
  readonly #browser: Browser
  readonly #tab: Page
  readonly #installed: Installed | undefined
  readonly #printed: { readonly isError: boolean; readonly line: string }[] = []
  readonly #listening = new Map<Target, CDPSession>()
  #popup: Page | undefined
  #panel: Page | undefined
  #other: Page | undefined

  constructor(browser: Browser, tab: Page, installed: Installed | undefined) {
    this.#browser = browser
    this.#tab = tab
    this.#installed = installed
    this.page = new PuppeteerView(tab)
    // What a page puts in front of itself holds it up until somebody answers.
    tab.on('dialog', (dialog) => void dialog.accept().catch(() => {}))
  }

  /**
   * Collects what a page or a background reports and prints, what is from before the call as well: Chromium repeats them to
   * everyone who newly listens.
   */
  async listen(target: Target): Promise<void> {
    const session = await target.createCDPSession()
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
      this.#printed.push({ isError: true, line: exception?.description ?? text })
    })
    session.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const line = args.map((arg) => arg.description ?? arg.value).join(' ')
      this.#printed.push({ isError: type === 'error', line })
    })
    await session.send('Runtime.enable')
    this.#listening.set(target, session)
  }

  get #ours(): Installed {
    if (!this.#installed) throw new Error('this browser runs without the extension')
    return this.#installed
  }

  async open(url: string): Promise<void> {
    await this.#tab.goto(url)
  }

  async back(): Promise<void> {
    await this.#tab.goBack()
  }

  openOptions(): Promise<void> {
    return this.#openOurs('options.html')
  }

  openWelcome(): Promise<void> {
    return this.#openOurs('welcome.html')
  }

  async #openOurs(file: string): Promise<void> {
    await this.#tab.goto(`chrome-extension://${this.#ours.extension.id}/${file}`)
    await until(`${file} to load`, () => this.page.evaluate(() => document.querySelector('main') !== null))
  }

  async otherTabs(): Promise<string[]> {
    return this.#others().map((target) => target.url())
  }

  async closeOtherTabs(): Promise<void> {
    for (const target of this.#others()) await (await target.asPage()).close()
    await this.#tab.bringToFront()
  }

  #others(): Target[] {
    const own = [this.#tab.target(), this.#installed?.page.target()]
    return this.#browser.targets().filter((target) => target.type() === 'page' && !own.includes(target))
  }

  resize(width: number, height: number): Promise<void> {
    return this.#tab.setViewport({ width, height })
  }

  async openPopup(): Promise<View> {
    await this.closePopup()
    await this.#tab.triggerExtensionAction(this.#ours.extension)
    return this.popup()
  }

  async prefer({ scheme, forcedColours = false }: Taste): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
    ]
    for (const page of [this.#tab, this.#popup, this.#panel, this.#other]) {
      if (!page || page.isClosed()) continue
      const session = await page.createCDPSession()
      // What is told lasts as long as the session.
      await session.send('Emulation.setEmulatedMedia', { features })
    }
  }

  layOutFor(medium: 'print' | 'screen'): Promise<void> {
    return this.#tab.emulateMediaType(medium)
  }

  async setLetters(size: number): Promise<void> {
    const settings = await this.#browser.newPage({ background: true })
    await settings.goto('chrome://settings/')
    await settings.evaluate(
      (size) => chrome.settingsPrivate.setPref('webkit.webprefs.default_font_size', size),
      size,
    )
    await settings.close()
  }

  async popup(): Promise<View> {
    this.#popup = await this.#document(this.#ours.popup)
    return new PuppeteerView(this.#popup)
  }

  async panel(): Promise<View> {
    this.#panel = await this.#document(this.#ours.panel)
    return new PuppeteerView(this.#panel)
  }

  async focusPanel(): Promise<void> {
    // Keys that are sent to a document are heard there.
  }

  async closePanel(): Promise<void> {
    this.#panel = undefined
    // A test that failed may have opened one that nobody has looked at yet.
    await until('the panel to close', async () => {
      const open = this.#browser.targets().find((target) => target.url() === this.#ours.panel)
      await (await open?.asPage())?.close()
      return !open
    })
  }

  /** The document with this address, once it has loaded. */
  async #document(address: string): Promise<Page> {
    const target = await this.#browser.waitForTarget((one) => one.url() === address, { timeout: 20_000 })
    const page = await target.asPage()
    await this.listen(target)
    await until(`${address} to load`, () => page.evaluate(() => document.readyState === 'complete'))
    return page
  }

  async openOtherTab(url: string): Promise<void> {
    this.#other = await this.#browser.newPage()
    await this.#other.goto(url)
  }

  async closeOtherTab(): Promise<void> {
    await this.#other?.close()
    this.#other = undefined
    await this.#tab.bringToFront()
  }

  async openAsTab(file: OurPage, width: number, height: number): Promise<View> {
    const [tab] = await this.#ours.page.evaluate(() =>
      chrome.tabs.query({ active: true, currentWindow: true }),
    )
    this.#other = await this.#browser.newPage()
    await this.#other.setViewport({ width, height, hasTouch: true, isMobile: true })
    await this.#other.goto(`chrome-extension://${this.#ours.extension.id}/${file}.html?tabId=${tab?.id}`)
    await this.#other.waitForSelector('h1')
    return new PuppeteerView(this.#other)
  }

  async pressCommand(command: Command): Promise<void> {
    await this.#inBackground(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      chrome.commands.onCommand.dispatch(command, tab)
    }, command)
  }

  async askAboutSelection(): Promise<void> {
    const selectionText = await this.page.evaluate(() => String(getSelection()))
    await this.#inBackground(async (selectionText) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'how-sure', selectionText }, tab)
    }, selectionText)
  }

  async #inBackground(fn: (argument: string) => Promise<void>, argument: string): Promise<void> {
    const target = await this.#browser.waitForTarget(isBackground)
    await (await target.worker())?.evaluate(fn, argument)
  }

  async closePopup(): Promise<void> {
    const popup = this.#popup
    this.#popup = undefined
    if (popup && !popup.isClosed()) await popup.close()
  }

  report(): Promise<Report> {
    return this.#ours.page.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      return new Promise<Report>((resolve, reject) => {
        const port = chrome.tabs.connect(tab?.id ?? -1, { name: 'howsure-reader', frameId: 0 })
        port.onMessage.addListener(({ report }) => {
          if (report.state !== 'working') resolve(report)
        })
        port.onDisconnect.addListener(() => reject(new Error('nobody reports of this page')))
      })
    })
  }

  badge(): Promise<string> {
    return this.#ours.page.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
      return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : ''
    })
  }

  async clearSettings(): Promise<void> {
    await this.#ours.page.evaluate(() =>
      Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]),
    )
  }

  async allowPages(always: boolean): Promise<void> {
    await this.#inExtensions(
      async (extensionId, hostAccess) => {
        await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess })
      },
      always ? 'ON_ALL_SITES' : 'ON_CLICK',
    )
  }

  async letIn(): Promise<void> {
    await this.#tab.triggerExtensionAction(this.#ours.extension)
  }

  async disable(): Promise<void> {
    await this.#inExtensions(async (id) => chrome.management.setEnabled(id, false), '')
  }

  async enable(): Promise<void> {
    await this.#inExtensions(async (id) => chrome.management.setEnabled(id, true), '')
    await this.#tab.bringToFront()
  }

  remove(): Promise<void> {
    return this.#browser.uninstallExtension(this.#ours.extension.id)
  }

  async update(): Promise<void> {
    const ours = this.#ours
    const address = ours.page.url()
    const version = becomeNewer(ours.folder)
    // Its pages are closed.
    await this.#browser.installExtension(ours.folder)
    await until('the newer version', async () => {
      if (ours.page.isClosed()) ours.page = await pageBehind(this.#browser, address)
      return ours.page.evaluate((version) => chrome.runtime.getManifest().version === version, version)
    })
    await this.#tab.bringToFront()
  }

  /** Does something on the browser's own page of extensions. */
  async #inExtensions(
    act: (extension: string, value: string) => Promise<void>,
    value: string,
  ): Promise<void> {
    const settings = await this.#browser.newPage({ background: true })
    await settings.goto('chrome://extensions/')
    await settings.evaluate(act, this.#ours.extension.id, value)
    await settings.close()
  }

  async stopBackground(): Promise<void> {
    const target = this.#browser.targets().find(isBackground)
    if (!target) return
    // It lives for as long as anybody listens.
    await this.#listening.get(target)?.detach()
    await (await target.worker())?.close()
    await until('the background to end', () => !this.#browser.targets().includes(target))
  }

  async errors(): Promise<string[]> {
    return this.#printed.filter(({ isError }) => isError).map(({ line }) => line)
  }

  async printed(): Promise<string[]> {
    return this.#printed.map(({ line }) => line)
  }

  close(): Promise<void> {
    return this.#browser.close()
  }
}

class PuppeteerView implements View {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async evaluate<Args extends unknown[], Result>(
    fn: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return (await this.#page.evaluate(fn as (...args: unknown[]) => unknown, ...args)) as Awaited<Result>
  }

  click({ x, y }: Point): Promise<void> {
    return this.#page.mouse.click(x, y)
  }

  tap({ x, y }: Point): Promise<void> {
    return this.#page.touchscreen.tap(x, y)
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.#page.mouse.move(from.x, from.y)
    await this.#page.mouse.down()
    await this.#page.mouse.move(to.x, to.y, { steps: 5 })
    await this.#page.mouse.up()
  }

  async press(key: Key, modifier?: Modifier): Promise<void> {
    if (modifier) await this.#page.keyboard.down(modifier)
    await this.#page.keyboard.press(key)
    if (modifier) await this.#page.keyboard.up(modifier)
  }

  type(text: string): Promise<void> {
    return this.#page.keyboard.type(text)
  }

  async run(script: string): Promise<void> {
    await this.#page.evaluate(`${script};undefined`)
  }

  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file as `${string}.png` })
  }
}

interface ReportPort {
  readonly onMessage: { addListener(listener: (message: { report: Report }) => void): void }
  readonly onDisconnect: { addListener(listener: () => void): void }
}

/** The little of the extension API that is called here. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>
    connect(tab: number, options: object): ReportPort
  }
  storage: { sync: { clear(): Promise<void> }; local: { clear(): Promise<void> } }
  runtime: { getManifest(): { version: string } }
  developerPrivate: {
    updateExtensionConfiguration(what: { extensionId: string; hostAccess: string }): Promise<void>
  }
  settingsPrivate: { setPref(name: string, value: number): Promise<boolean> }
  management: { setEnabled(id: string, on: boolean): Promise<void> }
  action: { getBadgeText(of: { tabId: number }): Promise<string> }
  commands: { onCommand: { dispatch(command: string, tab: unknown): void } }
  contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } }
}
