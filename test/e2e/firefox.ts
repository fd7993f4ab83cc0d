import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Command, Report } from '../../src/shared/messages.ts'
import { Bidi } from './bidi.ts'
import { BidiView } from './bidi-view.ts'
import {
  type Driver,
  type LaunchOptions,
  type OurPage,
  type Point,
  type Taste,
  type View,
  viewport,
} from './driver.ts'
import { until } from './until.ts'
import { becomeNewer, manifestIn } from './version.ts'

/** Starts Firefox without a window. */
export async function launchFirefox({ path: executable, extension: folder }: LaunchOptions): Promise<Driver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'howsure-firefox-'))
  // No network but this machine's: to all others the way goes through a proxy that is not there.
  const prefs = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 49_151,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 49_151,
    'network.proxy.no_proxies_on': '127.0.0.1',
  }
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  )
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'))
  // Firefox turns off by itself what would disturb (first run, updates, telemetry) once it is remotely driven.
  const firefox = spawn(
    executable,
    [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
    ],
    // A group of its own, to be ended with all its processes.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  )
  // Where the test run itself is ended.
  const killNow = () => void kill(firefox)
  process.once('exit', killNow)
  const end = async () => {
    process.off('exit', killNow)
    await kill(firefox)
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  try {
    const bidi = await Bidi.connect(await address(firefox))
    const tab = await firstContext(bidi, 'content')
    await bidi.send('browsingContext.setViewport', { context: tab, viewport })
    const window = new BidiView(bidi, await firstContext(bidi, 'chrome'))
    const id = folder ? await install(bidi, window, folder) : undefined
    const driver = new Firefox(bidi, tab, window, id, folder, end)
    await driver.listen()
    if (id) await driver.closeWelcome()
    return driver
  } catch (error) {
    await end()
    throw error
  }
}

/** The address that Firefox prints once it can be driven. */
function address(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const fail = (why: string) => reject(new Error(`Firefox did not start: ${why}\n${printed}`))
    const timer = setTimeout(() => fail('no address within 90 s'), 90_000)
    firefox.once('error', (error) => fail(error.message))
    firefox.once('exit', (code) => fail(`exit code ${code}`))
    firefox.stderr?.on('data', (data) => {
      printed += String(data)
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(printed)?.[1]
      if (!found) return
      clearTimeout(timer)
      resolve(found)
    })
  })
}

async function kill(firefox: ChildProcess): Promise<void> {
  if (firefox.exitCode !== null || firefox.signalCode !== null || !firefox.pid) return
  const gone = new Promise((resolve) => firefox.once('exit', resolve))
  process.kill(-firefox.pid, 'SIGKILL')
  await gone
}

/** The tab, or (`chrome`) the browser's own window, in whose document all of Firefox's inner modules are at hand. */
async function firstContext(bidi: Bidi, scope: 'content' | 'chrome'): Promise<string> {
  return until(`Firefox’s first ${scope} context`, async () => {
    const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': scope,
    })
    return contexts[0]?.context
  })
}

/** The names under which BiDi knows the popup and the sidebar, once it has been told of them. */
const popupContext = 'howsure-popup'
const panelContext = 'howsure-panel'

/** What can be pointed with, in the bits of Firefox's preferences: coarse; or fine, and able to hover. */
const pointers = { finger: 1, mouse: 6 }

/** Where the key of each command is among those in Firefox's window. */
const keyOf: Readonly<Record<Command, string>> = {
  'toggle-marks': 'key[key=H]',
  'next-phrase': 'key[keycode=VK_PERIOD]',
  'previous-phrase': 'key[keycode=VK_COMMA]',
}

/** Loads the extension for this session. Returns its id. */
async function install(bidi: Bidi, window: View, folder: string): Promise<string> {
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } })
  // BiDi finds documents in tabs only. Told where the others are, it clicks, types and evaluates there as well.
  await window.evaluate(
    (popup, panel) => {
      const { NavigableManager } = ChromeUtils.importESModule(
        'chrome://remote/content/shared/NavigableManager.sys.mjs',
      )
      const find = NavigableManager.getBrowsingContextById
      NavigableManager.getBrowsingContextById = (id: string) => {
        if (id !== popup && id !== panel) return find.call(NavigableManager, id)
        const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')
        const found =
          id === popup
            ? document.querySelector('browser[webextension-view-type=popup]')
            : sidebar?.contentDocument?.querySelector('#webext-panels-browser')
        return found && 'browsingContext' in found ? found.browsingContext : null
      }
    },
    popupContext,
    panelContext,
  )
  return manifestIn(folder).browser_specific_settings.gecko.id
}

class Firefox implements Driver {
  readonly page: View
  readonly #bidi: Bidi
  readonly #tab: string
  readonly #window: View
  readonly #id: string | undefined
  readonly #folder: string | undefined
  readonly #end: () => Promise<void>
  readonly #printed: { readonly isError: boolean; readonly line: string }[] = []
  #other: string | undefined

  constructor(
    bidi: Bidi,
    tab: string,
    window: View,
    id: string | undefined,
    folder: string | undefined,
    end: () => Promise<void>,
  ) {
    this.page = new BidiView(bidi, tab)
    this.#bidi = bidi
    this.#tab = tab
    this.#window = window
    this.#id = id
    this.#folder = folder
    this.#end = end
  }

  get #extension(): string {
    if (!this.#id) throw new Error('this browser runs without the extension')
    return this.#id
  }

  /** Collects what pages report and print. */
  listen(): Promise<void> {
    return this.#bidi.on('log.entryAdded', (params) => {
      const { level, text, source } = params as { level: string; text: string; source: object }
      this.#printed.push({ isError: level === 'error', line: `${text} ${JSON.stringify(source)}` })
    })
  }

  /** Waits for the page that opens on installation, and closes it. */
  async closeWelcome(): Promise<void> {
    // One that is closed while it loads reports errors.
    await until('the welcome page', () =>
      this.#window.evaluate(() =>
        gBrowser.tabs.some(
          (tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html') && !tab.hasAttribute('busy'),
        ),
      ),
    )
    await this.closeOtherTabs()
  }

  async open(url: string): Promise<void> {
    try {
      await this.#bidi.send('browsingContext.navigate', { context: this.#tab, url, wait: 'complete' })
    } catch (error) {
      // It gives a frame's address that cannot be reached for the page's.
      if (!String(error).includes('Address rejected')) throw error
      await until('the page to load', () =>
        this.page.evaluate((url) => location.href === url && document.readyState === 'complete', url),
      )
    }
    // As with the first click in a page: until then keys go to the page, but press no button.
    await this.#window.evaluate(() => {
      window.focus()
      gBrowser.selectedBrowser.focus()
    })
    await until('the page to have focus', () => this.page.evaluate(() => document.hasFocus()))
  }

  async back(): Promise<void> {
    await this.#bidi.send('browsingContext.traverseHistory', { context: this.#tab, delta: -1 })
  }

  openOptions(): Promise<void> {
    return this.#openOurs('options.html')
  }

  openWelcome(): Promise<void> {
    return this.#openOurs('welcome.html')
  }

  async #openOurs(file: string): Promise<void> {
    const host = await this.#window.evaluate(
      (id) => WebExtensionPolicy.getByID(id).mozExtensionHostname,
      this.#extension,
    )
    const url = `moz-extension://${host}/${file}`
    // Of an extension's page BiDi is never told that it is complete.
    await this.#bidi.send('browsingContext.navigate', { context: this.#tab, url, wait: 'none' })
    await until(`${file} to load`, () =>
      this.page.evaluate(
        (url) => location.href.startsWith(url) && document.querySelector('main') !== null,
        url,
      ),
    )
    await this.#window.evaluate(() => {
      window.focus()
      gBrowser.selectedBrowser.focus()
    })
    await until(`${file} to have focus`, () => this.page.evaluate(() => document.hasFocus()))
  }

  otherTabs(): Promise<string[]> {
    return this.#window.evaluate(() => gBrowser.tabs.slice(1).map((tab) => tab.linkedBrowser.currentURI.spec))
  }

  closeOtherTabs(): Promise<void> {
    return this.#window.evaluate(() => {
      for (const tab of gBrowser.tabs.slice(1)) gBrowser.removeTab(tab)
    })
  }

  async resize(width: number, height: number): Promise<void> {
    const viewport = { width, height }
    await this.#bidi.send('browsingContext.setViewport', { context: this.#tab, viewport })
  }

  async openPopup(): Promise<View> {
    await this.closePopup()
    await this.#window.evaluate((id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID(id)
      ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
    }, this.#extension)
    const view = new BidiView(this.#bidi, popupContext)
    await until('the popup to load', () =>
      view.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
    )
    // Firefox opens it once it has measured it; until then it is 16 pixels wide.
    await until('the popup to open', () =>
      this.#window.evaluate(() => {
        const panel = document.querySelector('browser[webextension-view-type=popup]')?.closest('panel')
        return panel && 'state' in panel && panel.state === 'open'
      }),
    )
    return view
  }

  async prefer({ scheme, forcedColours = false }: Taste): Promise<void> {
    await this.#window.evaluate(
      (scheme, forced) => {
        const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')
        const views = [
          ...gBrowser.tabs.map((tab) => tab.linkedBrowser),
          document.querySelector('browser[webextension-view-type=popup]'),
          sidebar?.contentDocument?.querySelector('#webext-panels-browser'),
        ]
        for (const view of views) {
          const context = view && 'browsingContext' in view && view.browsingContext
          if (!context) continue
          Object.assign(context, { prefersColorSchemeOverride: scheme, forcedColorsOverride: forced })
        }
      },
      scheme,
      forcedColours ? 'active' : 'none',
    )
  }

  layOutFor(medium: 'print' | 'screen'): Promise<void> {
    return this.#window.evaluate((medium) => {
      const { linkedBrowser } = gBrowser.tabs[0] as Tab
      if ('browsingContext' in linkedBrowser)
        Object.assign(linkedBrowser.browsingContext as object, {
          mediumOverride: medium === 'print' ? 'print' : '',
        })
    }, medium)
  }

  setLetters(size: number): Promise<void> {
    return this.#window.evaluate(
      (size) => Services.prefs.setIntPref('font.size.variable.x-western', size),
      size,
    )
  }

  async closePopup(): Promise<void> {
    await until('the popup to close', () =>
      this.#window.evaluate(() => {
        const popup = document.querySelector('browser[webextension-view-type=popup]')
        const panel = popup?.closest('panel')
        if (panel && 'hidePopup' in panel) (panel.hidePopup as () => void)()
        return !popup
      }),
    )
  }

  popup(): Promise<View> {
    throw new Error('Firefox has a panel to open')
  }

  async panel(): Promise<View> {
    const view = new BidiView(this.#bidi, panelContext)
    await until('the sidebar to load', () =>
      view.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
    )
    return view
  }

  async focusPanel(): Promise<void> {
    await this.#window.evaluate(() => {
      const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')
      sidebar?.contentDocument?.querySelector<HTMLElement>('#webext-panels-browser')?.focus()
    })
    const view = new BidiView(this.#bidi, panelContext)
    await until('the panel to have focus', () => view.evaluate(() => document.hasFocus()))
  }

  async closePanel(): Promise<void> {
    await until('the sidebar to close', () =>
      this.#window.evaluate(() => {
        SidebarController.hide()
        const sidebar = document.querySelector<HTMLIFrameElement>('#sidebar')
        return !sidebar?.contentDocument?.querySelector('#webext-panels-browser')
      }),
    )
  }

  async openOtherTab(url: string): Promise<void> {
    const { context } = await this.#bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' })
    this.#other = context
    await this.#bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })
  }

  async closeOtherTab(): Promise<void> {
    if (this.#other) await this.#bidi.send('browsingContext.close', { context: this.#other })
    this.#other = undefined
    await this.#setPointer(pointers.mouse)
    await this.#bidi.send('browsingContext.activate', { context: this.#tab })
  }

  async pressCommand(command: Command): Promise<void> {
    await this.#window.evaluate((selector) => {
      const key = document.querySelector(`keyset[id^="ext-keyset"] ${selector}`)
      if (!key || !('doCommand' in key)) throw new Error(`no ${selector}`)
      ;(key.doCommand as () => void)()
    }, keyOf[command])
  }

  async askAboutSelection(at: Point): Promise<void> {
    await new BidiView(this.#bidi, this.#tab).rightClick(at)
    await until('the menu to open', () =>
      this.#window.evaluate(() => {
        const menu = document.getElementById('contentAreaContextMenu') as OpenMenu | null
        const item = [...(menu?.querySelectorAll('menuitem') ?? [])].find(
          (one) => one.getAttribute('label') === 'How sure is this?',
        )
        if (menu?.state !== 'open' || !item) return false
        menu.activateItem(item)
        return true
      }),
    )
  }

  async openAsTab(file: OurPage, width: number, height: number): Promise<View> {
    const popup = await this.openPopup()
    const url = await popup.evaluate(async (file) => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      return new URL(`/${file}.html?tabId=${tab?.id}`, location.href).href
    }, file)
    await this.closePopup()
    await this.#setPointer(pointers.finger)
    const { context } = await this.#bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' })
    this.#other = context
    await this.#bidi.send('browsingContext.setViewport', { context, viewport: { width, height } })
    await this.#bidi.send('browsingContext.navigate', { context, url, wait: 'none' })
    const view = new BidiView(this.#bidi, context)
    await until('the page to load', () => view.evaluate(() => document.querySelector('h1') !== null))
    return view
  }

  /** Tells pages what the reader points with. */
  async #setPointer(pointer: number): Promise<void> {
    await this.#window.evaluate((pointer) => {
      Services.prefs.setIntPref('ui.primaryPointerCapabilities', pointer)
      Services.prefs.setIntPref('ui.allPointerCapabilities', pointer)
    }, pointer)
  }

  async report(): Promise<Report> {
    // Only the extension's own documents reach the page's content script.
    const popup = await this.openPopup()
    const report = await popup.evaluate(async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
      return new Promise<Report>((resolve, reject) => {
        const port = browser.tabs.connect(tab?.id ?? -1, { name: 'howsure-reader', frameId: 0 })
        port.onMessage.addListener(({ report }) => {
          if (report.state !== 'working') resolve(report)
        })
        port.onDisconnect.addListener(() => reject(new Error('nobody reports of this page')))
      })
    })
    await this.closePopup()
    return report
  }

  badge(): Promise<string> {
    return this.#window.evaluate((id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID(id)
      const action = ExtensionParent.apiManager.global.browserActionFor(extension)
      return action.action.getContextData(gBrowser.selectedTab).badgeText ?? ''
    }, this.#extension)
  }

  async clearSettings(): Promise<void> {
    // Only the extension's own documents reach its storage.
    const popup = await this.openPopup()
    await popup.evaluate(async () => {
      const { sync, local } = browser.storage
      await Promise.all([sync.clear(), local.clear()])
      // The popup reads them anew, and must not be closed meanwhile.
      await Promise.all([sync.get(), local.get()])
      await Promise.all([sync.get(), local.get()])
    })
    await this.closePopup()
  }

  async allowPages(always: boolean): Promise<void> {
    await this.#window.evaluate(
      async (id, always) => {
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs',
        )
        const { extension } = WebExtensionPolicy.getByID(id)
        const origins = ['http://*/*', 'https://*/*', 'file:///*']
        await ExtensionPermissions[always ? 'add' : 'remove'](id, { permissions: [], origins }, extension)
      },
      this.#extension,
      always,
    )
  }

  async letIn(): Promise<void> {
    await this.openPopup()
    await this.closePopup()
  }

  disable(): Promise<void> {
    return this.#switch('disable')
  }

  enable(): Promise<void> {
    return this.#switch('enable')
  }

  async #switch(how: 'enable' | 'disable'): Promise<void> {
    await this.#window.evaluate(
      async (id, how) => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        await (await AddonManager.getAddonByID(id))[how]()
      },
      this.#extension,
      how,
    )
  }

  async remove(): Promise<void> {
    await this.#bidi.send('webExtension.uninstall', { extension: this.#extension })
  }

  async update(): Promise<void> {
    const folder = this.#folder ?? ''
    const version = becomeNewer(folder)
    await this.#bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } })
    await until('the newer version', () =>
      this.#window.evaluate(
        (id, version) => WebExtensionPolicy.getByID(id).extension.version === version,
        this.#extension,
        version,
      ),
    )
  }

  stopBackground(): Promise<void> {
    return this.#window.evaluate(
      (id) => WebExtensionPolicy.getByID(id).extension.terminateBackground(),
      this.#extension,
    )
  }

  async errors(): Promise<string[]> {
    const lines = this.#printed.filter(({ isError }) => isError).map(({ line }) => line)
    return [...lines, ...(await this.#innerErrors())]
  }

  async printed(): Promise<string[]> {
    return [...this.#printed.map(({ line }) => line), ...(await this.#innerErrors())]
  }

  /** Errors of our own code, in pages and elsewhere. */
  async #innerErrors(): Promise<string[]> {
    if (!this.#id) return []
    return this.#window.evaluate((id) => {
      const mozExtensionHostname = WebExtensionPolicy.getByID(id)?.mozExtensionHostname ?? 'moz-extension:'
      return (
        Services.console
          .getMessageArray()
          .map(String)
          .filter((message) => message.includes('JavaScript Error') && message.includes(mozExtensionHostname))
          // Firefox's remarks on a document that was left while something was on its way to it.
          .filter(
            (message) => !/after context unloaded|while context is inactive|FrameData missing/.test(message),
          )
      )
    }, this.#extension)
  }

  async close(): Promise<void> {
    this.#bidi.close()
    await this.#end()
  }
}

/** The little of the extension API, and of Firefox's inner modules, that is called here. */
declare const browser: {
  storage: Record<'sync' | 'local', { clear(): Promise<void>; get(): Promise<object> }>
  tabs: {
    query(filter: object): Promise<{ id: number }[]>
    connect(
      tab: number,
      options: object,
    ): {
      readonly onMessage: { addListener(listener: (message: { report: Report }) => void): void }
      readonly onDisconnect: { addListener(listener: () => void): void }
    }
  }
}

interface BrowserAction {
  triggerAction(window: Window): void
  readonly action: { getContextData(tab: unknown): { badgeText: string | null } }
}
interface InnerExtension {
  terminateBackground(): Promise<void>
  readonly version: string
}
declare const ChromeUtils: {
  importESModule(url: `${string}/ExtensionParent.sys.mjs`): {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: InnerExtension): BrowserAction } }
    }
  }
  importESModule(url: `${string}/ExtensionPermissions.sys.mjs`): {
    ExtensionPermissions: Record<
      'add' | 'remove',
      (
        id: string,
        what: { permissions: string[]; origins: string[] },
        extension: InnerExtension,
      ) => Promise<void>
    >
  }
  importESModule(url: `${string}/AddonManager.sys.mjs`): {
    AddonManager: { getAddonByID(id: string): Promise<Record<'enable' | 'disable', () => Promise<void>>> }
  }
  importESModule(url: `${string}/NavigableManager.sys.mjs`): {
    NavigableManager: { getBrowsingContextById(id: string): unknown }
  }
}
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: InnerExtension; mozExtensionHostname: string }
}
interface Tab extends Element {
  readonly linkedBrowser: { readonly currentURI: { readonly spec: string } }
}
/** A menu of Firefox's own. */
interface OpenMenu extends Element {
  readonly state: string
  activateItem(item: Element): void
}
declare const SidebarController: { hide(): void }
declare const gBrowser: {
  readonly tabs: Tab[]
  selectedTab: unknown
  selectedBrowser: HTMLElement
  removeTab(tab: Tab): void
}
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void }
  console: { getMessageArray(): unknown[] }
}
