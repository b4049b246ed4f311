/**
 * How the marks of who speaks look, in the page and in the sidebar: seven tints, drawn after the palette of Okabe and
 * Ito (2008), which the colour-blind tell apart. Who shares a tint differs in the line below, and the sidebar has
 * numbers beside, so that colour is never the only sign.
 */

/** A speaker by number, from 0 in the order in which the sidebar has them; null where it is unclear who speaks. */
export type Voice = number | null

const TINTS = ['0,114,178', '230,159,0', '0,158,115', '204,121,167', '86,180,233', '213,94,0', '150,135,0'] as const
const LINES = ['solid', 'dashed', 'dotted', 'double'] as const
const UNCLEAR: VoiceLook = { tint: '128,128,128', line: 'dotted' }

/** So many voices look different; beyond them looks come again. */
export const LOOKS = TINTS.length * LINES.length

export interface VoiceLook {
  /** Red, green and blue, 0 to 255. */
  readonly tint: string
  /** A line's style as CSS names it, for borders as for underlines. */
  readonly line: string
}

export function lookOf(voice: Voice): VoiceLook {
  if (voice === null) return UNCLEAR
  const tint = TINTS[voice % TINTS.length]
  const line = LINES[Math.floor(voice / TINTS.length) % LINES.length]
  return tint && line ? { tint, line } : UNCLEAR
}
