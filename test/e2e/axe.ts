import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { View } from './driver.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong in a document as it is now, targets of less than 24 px included: a line for each rule that is broken, with the first place. */
export async function violations(view: View): Promise<string[]> {
  await view.run(axeSource)
  return view.evaluate(async () => {
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
