import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Name of the global that a caller declares as the module's type. */
const NAME = 'inPage'
const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '')

/**
 * A module of the project, with all it imports, as a script that leaves the module's exports in the global `inPage`.
 * Minified, as what ships is.
 * @param entry path from the project's folder
 */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: true,
      lib: { entry: `${root}/${entry}`, formats: ['iife'], name: NAME },
    },
  })
  const output = [built].flat().flatMap((result) => ('output' in result ? result.output : []))
  const chunk = output.find((part) => part.type === 'chunk')
  if (!chunk) throw new Error(`Nothing came of ${entry}`)
  return `${chunk.code};globalThis.${NAME}=${NAME}`
}
