/**
 * How an index lies in one buffer, so that it can be kept and used as it is. All numbers are 32 bits, little-endian as
 * every machine that runs a browser is, but for the impacts, which are bytes:
 *
 *   head     magic, version, stories, terms, postings, bytes of ids, checksum
 *   hashes   hash of each term, ascending
 *   starts   for each term where its postings start, and where the last ends
 *   stories  the postings: numbers of stories, ascending for each term
 *   ids      where each story's id starts in the text of ids, and where the last ends
 *   tops     for each term the most that it weighs in any story
 *   impacts  for each posting what the term weighs in the story, 1 to 255
 *   text     the ids, UTF-8
 *
 * Terms are kept as hashes: two that meet make one term of both, which can only bring a story too many to be compared.
 */

const MAGIC = 0x4e475358
const VERSION = 2
const HEAD = 7

export interface Sizes {
  readonly stories: number
  readonly terms: number
  readonly postings: number
  readonly idBytes: number
}

export interface Parts extends Sizes {
  readonly hashes: Uint32Array
  readonly starts: Uint32Array
  readonly storyOf: Uint32Array
  readonly idStarts: Uint32Array
  readonly tops: Uint8Array
  readonly impacts: Uint8Array
  readonly idText: Uint8Array
}

const numbersOf = ({ stories, terms, postings }: Sizes) => HEAD + terms + (terms + 1) + postings + (stories + 1)
const bytesOf = (sizes: Sizes) => 4 * numbersOf(sizes) + sizes.terms + sizes.postings + sizes.idBytes

function view(buffer: ArrayBuffer, sizes: Sizes): Parts {
  const { stories, terms, postings, idBytes } = sizes
  let at = 4 * HEAD
  const numbers = (count: number) => {
    const part = new Uint32Array(buffer, at, count)
    at += 4 * count
    return part
  }
  const [hashes, starts, storyOf, idStarts] = [
    numbers(terms),
    numbers(terms + 1),
    numbers(postings),
    numbers(stories + 1),
  ]
  return {
    ...sizes,
    hashes,
    starts,
    storyOf,
    idStarts,
    tops: new Uint8Array(buffer, at, terms),
    impacts: new Uint8Array(buffer, at + terms, postings),
    idText: new Uint8Array(buffer, at + terms + postings, idBytes),
  }
}

/** Adler-32 (RFC 1950) over all but itself: finds what was cut or overwritten, the sizes in the head included. */
function checksum(buffer: ArrayBuffer): number {
  const start = adler([1, 0], new Uint8Array(buffer, 0, 4 * (HEAD - 1)))
  const [a, b] = adler(start, new Uint8Array(buffer, 4 * HEAD))
  return ((b << 16) | a) >>> 0
}

function adler([low, high]: readonly [number, number], bytes: Uint8Array): [number, number] {
  let [a, b] = [low, high]
  for (let i = 0; i < bytes.length; ) {
    // 3,800 sums fit 32 bits before the remainder has to be taken.
    for (const end = Math.min(bytes.length, i + 3_800); i < end; i++) {
      a += bytes[i] ?? 0
      b += a
    }
    a %= 65_521
    b %= 65_521
  }
  return [a, b]
}

/** A new buffer of these sizes, to be filled and then sealed. */
export function allocate(sizes: Sizes): { buffer: ArrayBuffer; parts: Parts } {
  const buffer = new ArrayBuffer(bytesOf(sizes))
  return { buffer, parts: view(buffer, sizes) }
}

/** Writes the head, once everything else stands. */
export function seal(buffer: ArrayBuffer, { stories, terms, postings, idBytes }: Sizes): void {
  const head = new Uint32Array(buffer, 0, HEAD)
  head.set([MAGIC, VERSION, stories, terms, postings, idBytes])
  head[HEAD - 1] = checksum(buffer)
}

/** The parts of a sealed buffer; undefined where it is damaged, of another version, or none at all. */
export function open(buffer: unknown): Parts | undefined {
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength < 4 * HEAD) return undefined
  const [magic, version, stories = 0, terms = 0, postings = 0, idBytes = 0, sum] = new Uint32Array(buffer, 0, HEAD)
  const sizes = { stories, terms, postings, idBytes }
  if (magic !== MAGIC || version !== VERSION || bytesOf(sizes) !== buffer.byteLength) return undefined
  return checksum(buffer) === sum ? view(buffer, sizes) : undefined
}
