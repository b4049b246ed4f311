import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actorsOf } from '@/lib/actors/actors'
import { listen } from '@/lib/sources/analysis'
import { statementsOf } from '@/lib/sources/statements'
import { models } from './heard'

const of = (text: string) => statementsOf(text, actorsOf(text, models.names), models.sources)

const SENTENCES = [
  '“We will go on,” said Anna Bauer.',
  'He said the plan was dead.',
  'A nurse, who asked not to be named, said: “It is cold.”',
  'The ministry declined to comment.',
  'Nothing else happened in Ostburg that day.',
]
const repeated = (words: number) => {
  const all: string[] = []
  for (let count = 0; count < words; count += 7) all.push(SENTENCES[all.length % SENTENCES.length] ?? '')
  return all.join('\n')
}

describe('statements of odd texts', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n \n'],
    ['marks alone', '“” "" ‘’ «» … — ?'],
    ['marks that do not pair', '“He said “she said “they said” and left, “he'],
    ['capitals', '“WE WILL GO ON,” SAID ANNA BAUER. HE DECLINED TO COMMENT.'],
    ['no capitals', '“we will go on,” said anna bauer. he declined to comment.'],
    ['emoji', '😀😀 “We will go on 😀,” said Anna Bauer 😀.'],
    ['right to left', '“אנחנו נמשיך,” said Anna Bauer. قالت «سنستمر».'],
    ['markup', '<p>“We will go on,” said <b>Anna Bauer</b>.</p>'],
    ['lone surrogates', '“We \ud83d go,” said \ude00 Anna Bauer.'],
  ])('%s: all that is found is a stretch of the text', (_, text) => {
    for (const { content, cue, speaker } of of(text)) {
      for (const { start, end } of [...content, cue, ...(speaker ? [speaker] : [])]) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }
  })

  it('any text made of the parts of speech reports gives stretches of it', () => {
    const part = fc.constantFrom(
      '“',
      '”',
      '"',
      ' he said',
      ' Anna Bauer',
      ', ',
      '. ',
      '\n',
      ' that it',
      ' the ministry',
      ' according to',
      '?',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        for (const { content } of of(text)) {
          let last = 0
          for (const { start, end } of content) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(text.slice(start, end).trim()).not.toBe('')
            last = end
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('a sentence of 20,000 words ends', () => {
    const text = `He said that ${'the plan was dead and '.repeat(4000)}gone.`
    expect(of(text).length).toBeGreaterThan(0)
  }, 60_000)

  it('a text of 100,000 words ends, and nothing of it is lost', () => {
    const text = repeated(100_000)
    const found = of(text)
    expect(found.at(-1)?.content[0]?.start).toBeGreaterThan(text.length * 0.99)
  }, 120_000)

  it('leaves the headline to the body', () => {
    const article = {
      headline: '“We will go on,” says Anna Bauer',
      paragraphs: [{ kind: 'text' as const, text: '“We will go on,” said Anna Bauer.' }],
    }
    const { statements, passageOf } = listen(article, models)
    expect(statements.map(({ content }) => passageOf(content[0] ?? { start: 0, end: 0 }))).toEqual([
      { paragraph: 0, start: 0, end: 16 },
    ])
  })
})
