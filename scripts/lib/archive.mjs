import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

/** Zip archives as extensions are installed from, without the `zip` program (PKWARE APPNOTE 6.3, no Zip64). */

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END_OF_DIRECTORY = 0x06054b50
const VERSION = 20
const UTF8_NAMES = 0x0800
const DEFLATED = 8
/** 1 January 1980, the first day of the format: the same files give the same bytes. */
const FIRST_DAY = 0x0021

/** @param {string} folder @param {string} [prefix] @returns {{ name: string, path: string }[]} */
function filesBelow(folder, prefix = '') {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`)
        : [{ name: prefix + entry.name, path: join(folder, entry.name) }],
    )
}

/** The fields that the local and the central header share. */
function sharedFields({ name, packed, data }) {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(VERSION, 0)
  fields.writeUInt16LE(UTF8_NAMES, 2)
  fields.writeUInt16LE(DEFLATED, 4)
  fields.writeUInt16LE(FIRST_DAY, 8)
  fields.writeUInt32LE(crc32(data), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(data.length, 18)
  fields.writeUInt16LE(name.length, 22)
  return fields
}

function localEntry(file) {
  const signature = Buffer.alloc(4)
  signature.writeUInt32LE(LOCAL_HEADER)
  return Buffer.concat([signature, sharedFields(file), file.name, file.packed])
}

function centralEntry(file, offset) {
  const start = Buffer.alloc(6)
  start.writeUInt32LE(CENTRAL_HEADER)
  start.writeUInt16LE(VERSION, 4)
  const end = Buffer.alloc(14)
  end.writeUInt32LE(offset, 10)
  return Buffer.concat([start, sharedFields(file), end, file.name])
}

function endOfDirectory(count, size, offset) {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END_OF_DIRECTORY)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

/** @param {string} folder @returns {Buffer} everything below the folder as one archive */
export function archiveOf(folder) {
  const entries = []
  const directory = []
  let offset = 0
  for (const { name, path } of filesBelow(folder)) {
    const data = readFileSync(path)
    const file = { name: Buffer.from(name), data, packed: deflateRawSync(data) }
    const entry = localEntry(file)
    entries.push(entry)
    directory.push(centralEntry(file, offset))
    offset += entry.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  return Buffer.concat([...entries, ...directory, endOfDirectory(entries.length, size, offset)])
}
