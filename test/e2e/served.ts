import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { serve } from '../../scripts/serve.mjs'

/** Where the sample article lies, `sample.html`. */
export const sampleFolder = path.resolve(import.meta.dirname, '../../src/welcome')

/**
 * Serves pages while the specs around this call run.
 * @returns the address of a page; not to be asked before the first test runs.
 */
export function served(content: Parameters<typeof serve>[0]): (page: string) => string {
  let server: Awaited<ReturnType<typeof serve>> | undefined
  beforeAll(async () => {
    server = await serve(content)
  })
  afterAll(() => server?.close())
  return (page) => {
    if (!server) throw new Error('nothing is served yet')
    return server.origin + page
  }
}
