import { expect, it, vi } from 'vitest'
import type { Finding } from '../../src/match/scan.ts'
import { ownRuleId } from '../../src/shared/own-phrases.ts'
import { defaults, type Settings } from '../../src/shared/settings.ts'
import { wantedFindings, wantedOn } from '../../src/shared/wanted.ts'

vi.mock('../../src/shared/browser.ts', () => ({ browser: {} }))

const text = 'Most\u00a0like\u00adly it will, most likely it will not, as some say.'
const finding = (words: string, more: Partial<Finding> = {}) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  rule: 'likelihood/likely' as const,
  voice: 'writer' as const,
  block: { text },
  ...more,
})
const wanted = (settings: Partial<Settings>, ...findings: ReturnType<typeof finding>[]) =>
  wantedFindings(findings, { ...defaults, ...settings }).map(({ start, end }) => text.slice(start, end))

it('words that are never to be marked are not, however they are set', () => {
  const findings = [finding('Most\u00a0like\u00adly'), finding('most likely'), finding('some say')]
  expect(wanted({ neverPhrases: ['most likely'] }, ...findings)).toEqual(['some say'])
  expect(wanted({}, ...findings)).toHaveLength(3)
})

it('words in quotations are marked if the reader wants them', () => {
  const findings = [finding('some say', { voice: 'quoted' }), finding('most likely', { voice: 'attributed' })]
  expect(wanted({ quotations: false }, ...findings)).toEqual(['most likely'])
  expect(wanted({}, ...findings)).toHaveLength(2)
})

it('a phrase of the reader’s that is gone finds nothing', () => {
  const own = finding('some say', { rule: ownRuleId('some say') })
  expect(wanted({}, own)).toEqual([])
  expect(wanted({ ownPhrases: [{ phrase: 'some say', note: '' }] }, own)).toEqual(['some say'])
})

it('a site that is off is off, one that is always read is, and the others follow the start', () => {
  const settings: Settings = {
    ...defaults,
    offSites: ['off.example', 'both.example'],
    alwaysSites: ['on.example', 'both.example'],
  }
  const on = (site: string, start: Settings['start']) => wantedOn(site, { ...settings, start })
  expect(on('off.example', 'articles')).toBe('off')
  expect(on('both.example', 'asked')).toBe('off')
  expect(on('on.example', 'asked')).toBe('always')
  expect(on('a.example', 'articles')).toBe('articles')
  expect(on('a.example', 'asked')).toBe('asked')
})
