import type { Parts } from './layout'

/** Every browser and Node have these; the language itself has not, and the pure rooms know no more than the language. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string }

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()]

/** Stories' ids in UTF-8, one after the other. */
export function encodeIds(ids: readonly string[]): { readonly pieces: readonly Uint8Array[]; readonly bytes: number } {
  const pieces = ids.map((id) => encoder.encode(id))
  return { pieces, bytes: pieces.reduce((sum, { length }) => sum + length, 0) }
}

/** Fills an index's ids in, in the order of the stories' numbers. */
export function setIds({ idText, idStarts }: Pick<Parts, 'idText' | 'idStarts'>, pieces: readonly Uint8Array[]): void {
  let byte = 0
  pieces.forEach((piece, story) => {
    idStarts[story] = byte
    idText.set(piece, byte)
    byte += piece.length
  })
  idStarts[pieces.length] = byte
}

/** The id of a story by its number. */
export const idOf = ({ idText, idStarts }: Pick<Parts, 'idText' | 'idStarts'>, story: number): string =>
  decoder.decode(idText.subarray(idStarts[story], idStarts[story + 1]))
