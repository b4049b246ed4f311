import { describe, expect, it } from 'vitest'
import { locateStatements } from '@/lib/sources/locate'
import { fold } from '@/lib/text/fold'
import { bundledStory, entry } from '../story/bundled'

const { statements, source } = bundledStory()
const own = source.lines.slice(0, source.paragraphs)
const locate = (texts: readonly string[]) => locateStatements(statements, texts, texts.map(fold))

describe('locateStatements', () => {
  it('finds all statements of the bundled story in its own text, word for word, where they stand', () => {
    const located = locate(own)
    expect(located.size).toBe(16)
    for (const { id, place } of statements) {
      expect(located.get(id)).toMatchObject({
        paragraph: place.line - 1,
        start: place.start,
        end: place.end,
        text: place.text,
        exact: true,
      })
    }
  })

  it('says where the words differ, and which they are', () => {
    const statement = entry(
      [...statements].sort((a, b) => b.place.text.length - a.place.text.length),
      0,
    )
    const altered = statement.place.text.replace(/ \w+ /, ' qq ')
    expect(locate([`Before. ${altered} After.`]).get(statement.id)).toMatchObject({ exact: false, text: altered })
    const printed = statement.place.text.toUpperCase().replace(/ /g, '  ')
    expect(locate([printed]).get(statement.id)).toMatchObject({ exact: true, text: printed })
  })

  it('finds nothing on a page without them', () => {
    expect(locate(['The harbour stays open in winter, the council said.', '']).size).toBe(0)
    expect(locate([]).size).toBe(0)
  })
})
