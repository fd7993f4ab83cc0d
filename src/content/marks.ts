import type { Mark } from '../page/highlight.ts'
import { hasLightText } from '../page/hues.ts'
import type { Voice } from '../rules/rule.ts'
import { setOfRule } from '../rules/sets.ts'
import type { Settings } from '../shared/settings.ts'
import type { PageFinding } from './reading.ts'

/** How findings look in the page: their styles in `src/page/highlight.css`. */
export class Look {
  private strength: Settings['strength'] = 'line'
  /** A finding's marks, kept so that those which are taken away are those which were shown. */
  private marks = new WeakMap<PageFinding, readonly Mark[]>()

  /** How strong marks are from now on. True where those that are shown must be painted anew. */
  setStrength(strength: Settings['strength']): boolean {
    if (strength === this.strength) return false
    this.strength = strength
    this.marks = new WeakMap()
    return true
  }

  /** The marks for a finding: a line, a ground, or both. */
  marksOf(finding: PageFinding): readonly Mark[] {
    let marks = this.marks.get(finding)
    if (!marks) {
      const { range, rule, voice } = finding
      const element = range.startContainer.parentElement
      const styles = stylesOf(
        setOfRule(rule).family,
        voice,
        this.strength,
        !!element && hasLightText(element),
      )
      marks = styles.map((style) => ({ range, style }))
      this.marks.set(finding, marks)
    }
    return marks
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
  const line = lightText ? `${style}-light` : style
  const ground = `${style}-ground`
  return strength === 'line' ? [line] : strength === 'background' ? [ground] : [ground, line]
}
