import { mix } from '@/lib/learned/hash'
import type { Atom } from './atoms'
import type { FeatureWriter } from './feature-writer'
import type { Prepared } from './prepare'
import type { Range } from './runs'

/**
 * What the tagger looks at for each token (after Ratinov and Roth, 2009): words, shapes, affixes and word classes
 * around it, lists of names, the run of capitals that it stands in, and the rest of the article.
 */

const NOTHING: Atom = {
  lower: '',
  word: 1,
  form: 0,
  shape: 0,
  starts: [],
  ends: [],
  coarse: 0,
  middle: 0,
  fine: 0,
  rows: 0,
  names: 0,
  state: 0,
  capital: false,
}

const ROWS = 15
const KNOWN = 6
const STATE = 3
const SEEN = 15
/** Of what is seen elsewhere: in small letters, with a capital within a sentence, before its state. */
const TELLING_SEEN = 0b1000000000011

/** The token at `at`, unless the sentence ends before it. */
const atomAt = (atoms: readonly Atom[], at: number, { from, to }: Range): Atom =>
  at < from || at >= to ? NOTHING : (atoms[at] as Atom)

function addWords({ atoms, starts }: Prepared, at: number, sentence: Range, out: FeatureWriter): void {
  const here = atoms[at] as Atom
  const before = atomAt(atoms, at - 1, sentence)
  const after = atomAt(atoms, at + 1, sentence)
  const before2 = atomAt(atoms, at - 2, sentence)
  const after2 = atomAt(atoms, at + 2, sentence)
  out.group(0)
  out.add(1)
  for (const atom of [here, before, after, before2, after2]) {
    out.add(atom.word)
    out.add(atom.fine)
    out.add(atom.middle)
    out.add(atom.coarse)
  }
  out.add(mix(before.word, here.word))
  out.add(mix(here.word, after.word))
  out.add(mix(before.word, after.word))
  out.add(mix(before.middle, here.middle))
  out.add(mix(here.middle, after.middle))
  out.add(mix(before.coarse, mix(here.coarse, after.coarse)))
  for (const value of [here.middle, here.fine, before.word, after.word, before.middle, after.middle])
    out.add(mix(value, here.form + 100))
  out.group(1)
  out.add(mix(here.form + 1, (starts[at] as number) + 7))
  out.add(here.shape)
  out.add(mix(before.form + 1, mix(here.form, after.form)))
  out.add(mix(before2.form + 1, mix(before.form, here.form)))
  out.add(mix(after2.form + 1, mix(after.form, here.form)))
  for (let i = 0; i < 4; i++) out.add(here.starts[i] ?? 0)
  for (let i = 0; i < 4; i++) out.add(here.ends[i] ?? 0)
  out.add(mix(here.ends[2] ?? 0, here.form))
  out.add(before.ends[2] ?? 0)
  out.add(after.ends[2] ?? 0)
  out.group(2)
  for (const atom of [here, before, after]) out.bits(atom.rows, ROWS)
  if (!here.capital) return
  out.group(3)
  out.bits(here.names, KNOWN)
  out.bits(here.state, STATE)
  out.add(here.names + 1)
  out.add(mix(before.names + 1, here.names + 1))
  out.add(mix(here.names + 1, after.names + 1))
  out.add(mix(here.names + 1, here.coarse))
}

/** The stretch with small words in it: "Ministry of Foreign Affairs". */
function addWideRun({ atoms, runs }: Prepared, at: number, sentence: Range, out: FeatureWriter): void {
  const start = runs.wideStart[at] as number
  const end = runs.wideEnd[at] as number
  if (end === 0) return
  const first = atomAt(atoms, start, sentence)
  const last = atomAt(atoms, end - 1, sentence)
  const side = at === start ? 1 : 2
  out.group(4)
  out.add(last.word)
  out.add(first.word)
  out.add(last.middle)
  out.add(first.middle)
  out.add(mix(Math.min(end - start, 6), Math.min(at - start, 4)))
  out.add(mix(atomAt(atoms, start - 1, sentence).word, side))
  out.add(mix(atomAt(atoms, end, sentence).word, side))
}

/** The stretch of capitals alone: "Foreign Affairs". */
function addRun({ atoms, runs }: Prepared, at: number, sentence: Range, out: FeatureWriter): void {
  const start = runs.start[at] as number
  const end = runs.end[at] as number
  if (end === 0) return
  const first = atomAt(atoms, start, sentence)
  const last = atomAt(atoms, end - 1, sentence)
  const before = atomAt(atoms, start - 1, sentence)
  const after = atomAt(atoms, end, sentence)
  const place = Math.min(at - start, 3) * 4 + Math.min(end - 1 - at, 3) + 1
  out.group(5)
  out.add(mix(Math.min(end - start, 5), place))
  for (const value of [
    last.word,
    first.word,
    last.middle,
    first.middle,
    before.word,
    after.word,
    before.middle,
    after.middle,
  ])
    out.add(mix(value, place))
  out.add(last.fine)
  out.add(before.rows + 1)
  out.add(after.rows + 1)
  out.add(last.rows + 1)
  out.add(mix(mix(first.names + 1, last.names + 1), place))
}

function addElsewhere({ atoms, starts, elsewhere }: Prepared, at: number, out: FeatureWriter): void {
  const here = atoms[at] as Atom
  const other = here.capital ? elsewhere.get(here.word) : undefined
  if (!other) return
  out.group(6)
  out.bits(other.seen, SEEN)
  out.add(mix(other.seen & TELLING_SEEN, here.form + (starts[at] as number) * 16))
  out.add(mix(other.seen, 17))
  out.add(other.runLast)
  out.add(other.runFirst)
  out.add(other.longFirst)
  out.add(other.longLast)
}

/** Writes the features of a token of a sentence. */
export function writeFeatures(prepared: Prepared, at: number, sentence: Range, out: FeatureWriter): void {
  out.clear()
  addWords(prepared, at, sentence, out)
  addWideRun(prepared, at, sentence, out)
  addRun(prepared, at, sentence, out)
  addElsewhere(prepared, at, out)
}
