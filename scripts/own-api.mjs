/**
 * The browser's own extension API, which content scripts use in place of webextension-polyfill: to set that up takes
 * longer than all else that a page which is no article is charged with. In Firefox the polyfill is this very object. In
 * Chromium it makes promises of callbacks, which since version 3 of the manifest the calls that content scripts make
 * give by themselves; and it lets listeners to messages answer with a promise, which those in content scripts never do.
 */
const { browser, chrome } = /** @type {any} */ (globalThis)
// In Chromium an element whose id is "browser" is the window's property of that name, in content scripts too.
export default Object.hasOwn(globalThis, 'browser') ? browser : chrome
