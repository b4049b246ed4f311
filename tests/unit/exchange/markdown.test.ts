import { describe, expect, it } from 'vitest'
import { type SourcesText, sourcesMarkdown } from '@/lib/exchange/markdown'

const speaker = (text: string, addresses: string[] = []): SourcesText => ({
  title: 'The wall',
  question: 'Move the wall: for or against?',
  speakers: [
    { name: 'Edda Stone', detail: 'mayor, named', statements: [{ text, detail: 'quoted, paragraph 1', addresses }] },
  ],
})

describe('sources as Markdown', () => {
  it('have a chapter a speaker, with quotations and addresses', () => {
    expect(sourcesMarkdown(speaker('We will move it', ['https://a.example/1', 'https://b.example/2']))).toBe(
      [
        '# The wall',
        '',
        'Move the wall: for or against?',
        '',
        '## Edda Stone',
        '',
        'mayor, named',
        '',
        '> We will move it',
        '',
        'quoted, paragraph 1',
        '',
        '- <https://a.example/1>',
        '- <https://b.example/2>',
        '',
      ].join('\n'),
    )
  })

  it.each([
    ['*bold* _low_ `code`', '\\*bold\\* \\_low\\_ \\`code\\`'],
    ['[a](javascript:b) ![c](d)', '\\[a\\](javascript:b) \\!\\[c\\](d)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['# no heading', '\\# no heading'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['--- no rule', '\\--- no rule'],
    ['&copy; a | b', '\\&copy; a \\| b'],
    ['two\n\nparagraphs', 'two paragraphs'],
  ])('take %j for words alone', (text, escaped) => {
    expect(sourcesMarkdown(speaker(text))).toContain(`\n> ${escaped}\n`)
  })

  it('let no address out of its brackets', () => {
    expect(sourcesMarkdown(speaker('It', ['https://a.example/> [x](y) <b'])).split('\n')).toContain(
      '- <https://a.example/%3E%20[x](y)%20%3Cb>',
    )
  })
})
