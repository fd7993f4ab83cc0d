import os from 'node:os'

/** When and where something was measured, to stand beside its figures. */
export function dateAndMachine(): { readonly date: string; readonly machine: string } {
  const cores = os.cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${process.platform}, ${cores[0]?.model.trim()}, ${cores.length} cores`,
  }
}
