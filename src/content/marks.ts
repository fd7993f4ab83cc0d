import { documentAt } from '../page/blocks.ts'
import type { Mark } from '../page/highlight.ts'
import { type HueHolder, hasLightText, holdHues } from '../page/hues.ts'
import type { Voice } from '../rules/rule.ts'
import { setOfRule } from '../rules/sets.ts'
import type { Settings } from '../shared/settings.ts'
import type { PageFinding } from './reading.ts'

/** How findings look in the page: their styles in `src/page/highlight.css`, and the reader's own colours for these. */
export class Look {
  private readonly hues: HueHolder
  private strength: Settings['strength'] = 'line'
  /** The marks of each finding, by its range, made once: those that are taken away are those which were shown. */
  private made = new WeakMap<AbstractRange, readonly Mark[]>()

  constructor(document: Document) {
    this.hues = holdHues(() => document.documentElement)
  }

  /** The marks for findings as the reader wants them: a line, a ground, or both. */
  marksOf(
    findings: readonly PageFinding[],
    { strength, colours }: Pick<Settings, 'strength' | 'colours'>,
  ): Mark[] {
    this.hues.set(colours)
    if (strength !== this.strength) this.made = new WeakMap()
    this.strength = strength
    return findings.flatMap((finding) => {
      const marks = this.made.get(finding.range) ?? this.make(finding)
      this.made.set(finding.range, marks)
      return marks
    })
  }

  /** Takes the reader's colours away. */
  clear(): void {
    this.hues.clear()
  }

  private make({ range, rule, voice }: PageFinding): Mark[] {
    const element = documentAt(range) && range.startContainer.parentElement
    const light = element !== null && hasLightText(element)
    return stylesOf(setOfRule(rule).family, voice, this.strength, light).map((style) => ({ range, style }))
  }
}

/** The names in `highlight.css`, without their prefix. What is reported looks like what is quoted: another's words. */
export function stylesOf(
  family: string,
  voice: Voice,
  strength: Settings['strength'],
  lightText: boolean,
): string[] {
  const style = voice === 'writer' ? family : `${family}-quoted`
  const tone = lightText ? '-light' : ''
  const line = style + tone
  const ground = `${style}-ground${tone}`
  return strength === 'line' ? [line] : strength === 'background' ? [ground] : [ground, line]
}
