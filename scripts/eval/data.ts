import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** Development data stand beside the project and are not part of it. */
const FOLDER = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

export const haveData = () => existsSync(FOLDER)

/** Reads a file of JSON lines by its path without ending; it may be gzipped. Undefined where it is absent. */
export function readData<T>(path: string): T[] | undefined {
  const plain = `${FOLDER}${path}.jsonl`
  const zipped = `${plain}.gz`
  if (!existsSync(plain) && !existsSync(zipped)) return undefined
  const text = existsSync(plain) ? readFileSync(plain, 'utf8') : gunzipSync(readFileSync(zipped)).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
