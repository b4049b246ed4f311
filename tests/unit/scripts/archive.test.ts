import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { archiveOf } from '../../../scripts/lib/archive.mjs'

/** Reads an archive by its directory, as a browser does. */
function unpack(archive: Buffer): Record<string, string> {
  const end = archive.length - 22
  const files: Record<string, string> = {}
  let at = archive.readUInt32LE(end + 16)
  for (let n = archive.readUInt16LE(end + 10); n > 0; n--) {
    const [packed, nameLength, offset] = [
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
      archive.readUInt32LE(at + 42),
    ]
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const start = offset + 30 + nameLength
    files[name] = inflateRawSync(archive.subarray(start, start + packed)).toString()
    at += 46 + nameLength
  }
  return files
}

it('packs a folder with everything below it, the same bytes each time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'))
  try {
    mkdirSync(join(folder, 'b'))
    writeFileSync(join(folder, 'manifest.json'), '{"name":"Für alle"}')
    writeFileSync(join(folder, 'b', 'empty.js'), '')
    expect(unpack(archiveOf(folder))).toEqual({ 'b/empty.js': '', 'manifest.json': '{"name":"Für alle"}' })
    expect(archiveOf(folder)).toEqual(archiveOf(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
