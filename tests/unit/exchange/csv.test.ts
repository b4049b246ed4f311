import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvText } from '@/lib/exchange/csv'

/** Reads comma-separated values as RFC 4180 has them, sign by sign. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      at++
      while (!(text[at] === '"' && text[at + 1] !== '"')) {
        if (at >= text.length) throw new Error('an open quotation mark')
        if (text[at] === '"') at++
        cell += text[at++]
      }
      at++
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++]
    row.push(cell)
    if (text[at] === ',') {
      at++
      if (at === text.length) throw new Error('a row without an end')
    } else if (text.startsWith('\r\n', at)) {
      rows.push(row)
      row = []
      at += 2
    } else throw new Error(`neither a comma nor the row’s end at ${at}`)
  }
  return rows
}

describe('comma-separated values', () => {
  it('quote what has commas, quotation marks and line breaks', () => {
    expect(csvText([['a,b', 'say "no"', 'two\nlines', 'plain']])).toBe(
      '\ufeff"a,b","say ""no""","two\nlines",plain\r\n',
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('make no formula of %j', (text) => {
    expect(parse(csvText([[text]]))).toEqual([[`'${text}`]])
  })

  it('hold any cells', () => {
    const cells = fc.array(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('"', ',', '\r\n', 'a"b')), { minLength: 2, maxLength: 2 }),
    )
    fc.assert(
      fc.property(cells, (rows) => {
        const harmless = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)))
        expect(parse(csvText(rows))).toEqual(harmless)
      }),
    )
  })
})
