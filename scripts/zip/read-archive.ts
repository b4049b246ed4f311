import { crc32, inflateRawSync } from 'node:zlib'

/** Reads zip archives as stores take them (PKWARE APPNOTE 6.3: stored or deflated files, no Zip64, no encryption). */

const END_OF_DIRECTORY = 0x06054b50
const CENTRAL_HEADER = 0x02014b50
const END_LENGTH = 22
const CENTRAL_LENGTH = 46
const LOCAL_LENGTH = 30
const STORED = 0
const DEFLATED = 8

function findEnd(archive: Buffer): number {
  for (let at = archive.length - END_LENGTH; at >= 0; at--) if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at
  throw new Error('This is no zip archive')
}

function contents(archive: Buffer, header: number, name: string): Buffer {
  const method = archive.readUInt16LE(header + 10)
  const checksum = archive.readUInt32LE(header + 16)
  const length = archive.readUInt32LE(header + 20)
  const local = archive.readUInt32LE(header + 42)
  // The local header's extra field may differ in length from the directory's.
  const start = local + LOCAL_LENGTH + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const packed = archive.subarray(start, start + length)
  if (method !== STORED && method !== DEFLATED) throw new Error(`${name}: packed in an unknown way (${method})`)
  const data = method === STORED ? packed : inflateRawSync(packed)
  if (crc32(data) !== checksum) throw new Error(`${name}: damaged`)
  return data
}

/**
 * The files of an archive by their path; folders are left out.
 * @throws Error where it is no archive, or a file in it is damaged or packed in another way
 */
export function readArchive(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  const end = findEnd(archive)
  let header = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(header) !== CENTRAL_HEADER) throw new Error('The directory of the archive is damaged')
    const nameEnd = header + CENTRAL_LENGTH + archive.readUInt16LE(header + 28)
    const name = archive.toString('utf8', header + CENTRAL_LENGTH, nameEnd)
    if (!name.endsWith('/')) files.set(name, contents(archive, header, name))
    header = nameEnd + archive.readUInt16LE(header + 30) + archive.readUInt16LE(header + 32)
  }
  return files
}
