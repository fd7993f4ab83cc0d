/** Every word of the interface, by the place where it stands. Text about the rules stands with the rules. */

export const productName = 'HowSure'

/** A number with its noun: `count(1, 'phrase')` is "1 phrase", `count(7, 'phrase')` is "7 phrases". */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
}

export const noteWords = {
  why: 'Why look',
  fair: 'When it is fair',
  ask: 'Ask',
  sources: 'Sources',
  quoted: 'In a quotation: these are the speaker’s words, not the writer’s.',
  quotedShort: 'In a quotation',
} as const

export const cardWords = {
  label: (phrase: string) => `About “${phrase}”`,
  previous: 'Previous',
  next: 'Next',
  place: (n: number, all: number) => `${n} of ${all}`,
  placeInFull: (n: number, all: number) => `Phrase ${n} of ${all}`,
  close: 'Close',
} as const

export const popupWords = {
  creed: 'A mark is a reason to look, not a verdict.',
  views: 'What to show',
  phrases: 'Phrases',
  sets: 'Sets',
  setsOn: (on: number, all: number) => `${on} of ${all} on`,
  setsHelp: 'Switch on what you want to have marked. It takes effect at once, on every page.',
  found: (n: number, scope: 'article' | 'page') => `${count(n, 'phrase')} in this ${scope}`,
  foundInSet: (n: number) => `${count(n, 'phrase')} here`,
  markHere: (site: string) => (site === 'file:' ? 'Mark files on this device' : `Mark on ${site}`),
  options: 'All rules and sites',
  saveFailed: 'That could not be saved. Please try again.',
  working: { title: 'Reading this page …', text: 'One moment.' },
  none: {
    title: (scope: 'article' | 'page') => `No phrases in this ${scope}`,
    text: 'None of the wording that you have switched on stands here. That says nothing about whether the text is true.',
    more: 'See what is switched on',
  },
  nothing: {
    title: 'Nothing to read here',
    text: 'Menus, fields, code and frames are left alone, and there is no other text on this page.',
  },
  notArticle: {
    title: 'Not an article',
    text: 'This page does not look like an article, so HowSure has left it alone.',
    action: 'Read this page anyway',
  },
  off: {
    title: (site: string) => (site === 'file:' ? 'Off for files on this device' : `Off on ${site}`),
    text: 'You have switched HowSure off here. Nothing on this site is read or marked.',
    action: 'Mark here again',
  },
  closed: {
    title: 'HowSure cannot read this page',
    text: 'Browsers keep extensions out of their own pages, their stores and their PDF viewer. If this is an ordinary page, reload it and look again.',
  },
} as const

export const optionsWords = {
  title: 'HowSure options',
  creed: 'A mark is a reason to look, not a verdict.',
  setsTitle: 'What is marked',
  setsHelp:
    'Ten sets of wording, under three questions. Open a set to choose among its rules; a rule that you have switched yourself keeps its own switch.',
  rules: (n: number) => count(n, 'rule'),
  quiet: 'Off at first: it marks a lot.',
  sitesTitle: 'Sites that are off',
  sitesHelp: 'Nothing is read or marked on these sites.',
  sitesNone: 'None. You can switch a site off in the popup.',
  siteFile: 'Files on this device',
  siteRemove: 'Mark here again',
  siteRemoveOf: (site: string) => `Mark on ${site} again`,
  privacyTitle: 'What is stored, and where',
  privacy:
    'Only these choices are stored, in your browser’s own settings storage, which it may sync between your devices. What you read never leaves the page.',
  saveFailed: 'That could not be saved. Please try again.',
} as const
