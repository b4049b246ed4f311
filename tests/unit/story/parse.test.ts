import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_STORY_LENGTH, parseStory, parseStoryText } from '@/lib/story/parse'
import { bundledText } from './bundled'

/** Sets a value deep in a copy of the bundled story; undefined takes it away. */
function spoiled(keys: readonly (string | number)[], value: unknown): unknown {
  const story = JSON.parse(bundledText)
  const last = keys.at(-1) ?? ''
  const parent = keys.slice(0, -1).reduce((at, key) => at[key], story)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return story
}

const FAULTS: readonly [keys: (string | number)[], value: unknown, path: string, message: string][] = [
  [['statements', 3, 'place', 'end'], '9', 'statements[3].place.end', 'must be a number, but is "9"'],
  [['statements', 0, 'place', 'line'], 0, 'statements[0].place.line', 'must be 1 or more'],
  [['statements', 0, 'place', 'start'], 1.5, 'statements[0].place.start', 'must be a whole number'],
  [['statements', 1, 'place', 'start'], -1, 'statements[1].place.start', 'must not be negative'],
  [['statements', 2, 'attribution'], 'known', 'statements[2].attribution', 'must be "named" or "anonymous" or'],
  [['statements', 0, 'reason'], '  ', 'statements[0].reason', 'must not be empty'],
  [['statements', 0, 'mood'], 'angry', 'statements[0].mood', 'is not part of the format'],
  [['statements'], {}, 'statements', 'must be a list, but is an object'],
  [['actors', 1, 'aliases', 0], 7, 'actors[1].aliases[0]', 'must be a text, but is 7'],
  [['actors', 1, 'id'], 'Emmanuel Macron', 'actors[1].id', 'must be lower-case words joined by hyphens'],
  [['comments', 4, 'stance'], null, 'comments[4].stance', 'but is null'],
  [['title'], undefined, 'title', 'is missing'],
  [['format'], 3, 'format', 'must be 1 or 2, but is 3'],
  [['actors', 1, 'aliasesIn', 'ja'], 'マクロン', 'actors[1].aliasesIn.ja', 'must be a list'],
  [
    ['matching', 'event', 0, 'languages', 'fr', 'nouns'],
    [],
    'matching.event[0].languages.fr.nouns',
    'is not part of the format',
  ],
  [
    ['matching', 'event', 0, 'languages', 'Old French'],
    {},
    'matching.event[0].languages.Old French',
    'must be a language tag',
  ],
  [['language'], 'plain English', 'language', 'must be a language tag'],
  [['source', 'lines'], [], 'source.lines', 'must hold at least one line'],
  [['matching', 'dates', 'from'], 'May', 'matching.dates.from', 'must be a day written as YYYY-MM-DD'],
  [['matching', 'actors', 'nato'], 2, 'matching.actors.nato', 'must be at most 1, but is 2'],
]

describe('a story of the wrong shape', () => {
  it.each(FAULTS)('%j set to %j', (keys, value, path, message) => {
    const parsed = parseStory(spoiled(keys, value))
    expect(parsed).toEqual({ ok: false, faults: [{ path, message: expect.stringContaining(message) }] })
  })

  it('names every fault, not only the first', () => {
    const parsed = parseStory({ ...JSON.parse(bundledText), title: '', summary: 3 })
    expect(!parsed.ok && parsed.faults.map(({ path }) => path)).toEqual(['title', 'summary'])
  })

  it('quotes little of an endless value', () => {
    const parsed = parseStory(spoiled(['format'], 'x'.repeat(100_000)))
    expect(!parsed.ok && parsed.faults[0]?.message.length).toBeLessThan(200)
  })
})

describe('a text that is no story', () => {
  it('says line and column of a slip', () => {
    expect(parseStoryText('{\n  "format": 1,\n  title: 2\n}')).toEqual({
      ok: false,
      faults: [{ path: '', message: 'is not JSON from line 3, column 3 on' }],
    })
  })

  it('says where a text that was cut off ends', () => {
    const cut = bundledText.slice(0, bundledText.indexOf('\n', 40) + 1)
    const lines = cut.split('\n').length
    const parsed = parseStoryText(cut)
    expect(!parsed.ok && parsed.faults[0]?.message).toContain(`line ${lines}, column 1`)
  })

  it.each(['', 'no story', '[1,]', '<html>'])('refuses %j', (text) => {
    const parsed = parseStoryText(text)
    expect(!parsed.ok && parsed.faults[0]?.message).toMatch(/^is not JSON/)
  })

  it('refuses a text beyond the limit, sound or not', () => {
    const parsed = parseStoryText(bundledText.padEnd(MAX_STORY_LENGTH + 1))
    expect(!parsed.ok && parsed.faults[0]?.message).toContain(`at most ${MAX_STORY_LENGTH}`)
    expect(parseStoryText(bundledText.padEnd(MAX_STORY_LENGTH)).ok).toBe(true)
  })
})

describe('any value at all', () => {
  const refused = (value: unknown) => {
    const parsed = parseStory(value)
    return !parsed.ok && parsed.faults.length > 0 && parsed.faults.every(({ message }) => message !== '')
  }

  it('is refused with a fault, never thrown upon', () => {
    fc.assert(fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), refused))
  })

  it('is refused in the place of a part of the story', () => {
    const keys = fc.constantFrom(...Object.keys(JSON.parse(bundledText)))
    fc.assert(
      fc.property(keys, fc.dictionary(fc.string(), fc.anything(), { minKeys: 1 }), (key, value) =>
        refused({ ...JSON.parse(bundledText), [key]: value }),
      ),
    )
  })

  it('is refused as a text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => !parseStoryText(text).ok))
  })

  it('may even throw when it is read', () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    expect(parseStory(trap)).toEqual({ ok: false, faults: [{ path: '', message: 'cannot be read' }] })
  })
})

describe('hostile strings', () => {
  it.each(['<img src=x onerror=alert(1)>', '\u202Eevil', '\uD800 lone', '__proto__', '$& $1'])('%j is data', (text) => {
    const parsed = parseStory(spoiled(['title'], text))
    expect(parsed.ok && parsed.story.title).toBe(text)
  })

  it('keeps the white space around verbatim text', () => {
    const parsed = parseStory(spoiled(['statements', 0, 'place', 'text'], ' France '))
    expect(parsed.ok && parsed.story.statements[0]?.place.text).toBe(' France ')
  })
})
