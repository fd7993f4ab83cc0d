/** The one import of the polyfill: everything else takes `browser` from here, so that it can be replaced in one line. */
export { default as browser } from 'webextension-polyfill'
