/**
 * Letters and digits as ranges of characters, to be set between the brackets of a regular expression. The classes
 * that the language has for them (`\p{L}`) take milliseconds to build, at the first use on every page; these take
 * none, and count a few signs of rare scripts as letters.
 */

/** Letters of all scripts, with the marks that are set on them; no punctuation of the common ones. */
export const LETTERS = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3005-\u3007\u3040-\u30fa\u30fc-\udfff\uf900-\ufdff\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`
export const DIGITS = String.raw`0-9\uff10-\uff19`
/** Capitals; beyond the western alphabet, letters of either case. */
export const CAPITALS = String.raw`A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u1fff`
