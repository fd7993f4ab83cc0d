import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import type { Profile } from '../../src/rules/profile.ts'
import { isEnough, profileRules, profiles } from '../../src/rules/profiles.ts'

describe.each(profiles.map((profile) => [profile.id, profile] as const))('profile %s', (_, profile) => {
  it('gives points only to rules and wording that exist', () => {
    const known = new Set<string>([...rules, ...profile.wording].map(({ id }) => id))
    expect(Object.keys(profile.points).filter((id) => !known.has(id))).toEqual([])
  })

  it('keeps no wording that does not count', () => {
    expect(profile.wording.filter(({ id }) => profile.points[id] === undefined)).toEqual([])
    expect(profileRules(profile, rules)).toHaveLength(Object.keys(profile.points).length)
  })
})

describe('the points of a sentence', () => {
  const made: Profile = {
    id: 'weasel-2010',
    enough: 3,
    points: { 'weasel-2010/some': 3, 'weasel-2010/theory': 2, 'weasel-2010/argue': 1 },
    wording: [],
  }

  it('are enough by one strong rule or by several weak ones, each counted once', () => {
    const weak = ['weasel-2010/theory', 'weasel-2010/theory']
    expect(isEnough(made, ['weasel-2010/some'])).toBe(true)
    expect(isEnough(made, weak)).toBe(false)
    expect(isEnough(made, [...weak, 'weasel-2010/argue'])).toBe(true)
    expect(isEnough(made, [])).toBe(false)
  })
})
