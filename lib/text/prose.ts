/** Shorter text (code units) is a caption, a teaser or a label: it follows the prose but does not decide where it stands. */
export const PROSE = 80
