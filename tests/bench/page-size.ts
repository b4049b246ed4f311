import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Measure } from './measure'
import { summarise } from './statistics'

/** Bytes that every page pays for, compressed as a store's download is. */
export const pageSize: Measure = {
  name: 'page-size',
  async run({ extensionDir }) {
    const { length } = gzipSync(readFileSync(`${extensionDir}/page.js`), { level: 9 })
    return [
      {
        name: 'Page script, gzip',
        unit: 'bytes',
        ours: summarise([length]),
        budget: { of: 'median', limit: 14_000 },
      },
    ]
  },
}
