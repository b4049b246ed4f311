/**
 * Letters of scripts that are written without spaces between words: Chinese characters, hiragana, katakana and their
 * marks of length and repetition. (Korean has spaces.)
 */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\uff70]/u
const KATAKANA = /^[\p{Script=Katakana}\u30fc\uff70]/u

/** Whether a text has a letter of a script without spaces. */
export const hasUnspaced = (text: string): boolean => UNSPACED.test(text)

/** Whether a character is katakana, in which foreign names are written: one name goes as far as they do. */
export const isKatakana = (character: string): boolean => KATAKANA.test(character)

/** Full-width letters, digits and punctuation ("ＮＡＴＯ") in their plain form; every offset stays as it is. */
export const plainWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
