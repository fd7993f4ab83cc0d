import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { View } from './driver.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds wrong in a document, targets of less than 24 px included: a line for each rule that is broken, with the
 * first place. What is just fading in is looked at when it is there: until then its contrast is no reader's.
 */
export async function violations(view: View): Promise<string[]> {
  await view.run(axeSource)
  return view.evaluate(async () => {
    const trees = [document, ...[...document.querySelectorAll('[popover]')].map((host) => host.shadowRoot)]
    const moving = trees.flatMap((tree) => tree?.getAnimations() ?? [])
    await Promise.allSettled(moving.map((animation) => animation.finished))
    const { axe } = globalThis as unknown as { axe: Axe }
    const { violations } = await axe.run({ rules: { 'target-size': { enabled: true } } })
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}, at ${nodes[0]?.html} and ${nodes.length - 1} more`,
    )
  })
}

interface Axe {
  run(options: { rules: Record<string, { enabled: boolean }> }): Promise<{
    violations: { id: string; help: string; nodes: { html: string }[] }[]
  }>
}
