import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archiveOf } from '@/scripts/lib/archive.mjs'
import { readArchive } from '@/scripts/zip/read-archive'

const LOCAL_HEADER = 30

/** An archive of one file that is not packed, with an extra field before its contents in the local header only. */
function storedArchive(name: string, contents: string): Buffer {
  const extra = Buffer.from([0xfe, 0xca, 0, 0])
  const local = Buffer.alloc(LOCAL_HEADER)
  local.writeUInt32LE(0x04034b50)
  local.writeUInt16LE(name.length, 26)
  local.writeUInt16LE(extra.length, 28)
  const file = Buffer.concat([local, Buffer.from(name), extra, Buffer.from(contents)])
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50)
  central.writeUInt32LE(crc32(contents), 16)
  central.writeUInt32LE(contents.length, 20)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(file.length, 16)
  return Buffer.concat([file, central, Buffer.from(name), end])
}

describe('readArchive', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgloss-archive-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const write = (name: string, data: Buffer | string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), data)
  }

  it('gives back every file of an archive, byte for byte', () => {
    const bytes = Buffer.from(Array.from({ length: 1000 }, (_, i) => i % 256))
    write('a/b/ü – 日本.bin', bytes)
    write('empty.txt', '')
    write('manifest.json', '{}')
    expect([...readArchive(archiveOf(folder))]).toEqual([
      ['a/b/ü – 日本.bin', bytes],
      ['empty.txt', Buffer.alloc(0)],
      ['manifest.json', Buffer.from('{}')],
    ])
  })

  it('reads files that are not packed, past the extra fields of their headers', () => {
    expect([...readArchive(storedArchive('a.txt', 'some words'))]).toEqual([['a.txt', Buffer.from('some words')]])
  })

  it('leaves folders out', () => {
    expect(readArchive(storedArchive('folder/', '')).size).toBe(0)
  })

  it('names the file that is damaged', () => {
    const archive = storedArchive('a.txt', 'some words')
    archive.write('S', archive.indexOf('some words'))
    expect(() => readArchive(archive)).toThrow('a.txt: damaged')
  })

  it('says of anything else that it is no archive', () => {
    for (const text of ['', 'no archive, though it is long enough to be one']) {
      expect(() => readArchive(Buffer.from(text))).toThrow('no zip archive')
    }
  })
})
