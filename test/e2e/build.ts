import { build } from '../../build.mjs'

/** Before the specs: they load what stands in dist/, so it must come from the sources of now. */
export default (): Promise<void> => build({ quiet: true })
