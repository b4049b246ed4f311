/** FNV-1a (Fowler, Noll, Vo), 32 bits, over UTF-16 code units: the same text has the same number everywhere. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}
