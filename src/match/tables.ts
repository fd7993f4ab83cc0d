import { type Automaton, load } from './automaton.ts'

/** The packed automaton of our rules in base64, put here by the build. */
declare const __TABLES__: string

/** The automaton of our rules. */
export function loadTables(): Automaton {
  return load(decode(__TABLES__))
}

function decode(base64: string): Uint8Array {
  // Much faster than the way around a binary string, but younger than the oldest browser that we admit.
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64)
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
