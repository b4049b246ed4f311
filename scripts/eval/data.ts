import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** Development data stand beside the project and are not part of it. */
export const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

export const haveData = () => existsSync(DATA)

/** Reads a file of JSON lines by its path without ending; it may be gzipped. Undefined where it is absent. */
export function readData<T>(path: string): T[] | undefined {
  const plain = `${DATA}${path}.jsonl`
  const zipped = `${plain}.gz`
  if (!existsSync(plain) && !existsSync(zipped)) return undefined
  const text = existsSync(plain) ? readFileSync(plain, 'utf8') : gunzipSync(readFileSync(zipped)).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
