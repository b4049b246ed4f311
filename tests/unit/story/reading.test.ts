import { describe, expect, it } from 'vitest'
import { bundledStory, entry } from './bundled'

/** How the story's text is to be read, written down by hand: the file has to say the same. */

type Row = [
  id: string,
  paragraph: number,
  words: string,
  speaker: string | null,
  label: string,
  via: string | null,
  form: string,
]

const STATEMENTS: readonly Row[] = [
  ['s1', 1, 'France is unenthusiastic … in Japan', 'french-official', 'anonymous', null, 'indirect'],
  ['s2', 1, 'the move … a big mistake', 'emmanuel-macron', 'named', null, 'indirect'],
  ['s3', 5, 'Nato stands for … north Atlantic', 'french-official', 'anonymous', null, 'unmarked'],
  ['s4', 6, 'There is no … point of contact', 'french-official', 'anonymous', null, 'unmarked'],
  ['s5', 7, 'declined to comment … reported remarks', 'hirokazu-matsuno', 'named', null, 'declined'],
  ['s6', 7, 'various considerations … inside Nato', 'hirokazu-matsuno', 'named', null, 'indirect'],
  ['s7', 8, 'opening an office … scupper the plan', 'kyodo', 'organisation', null, 'unmarked'],
  ['s8', 10, 'China lies … North Atlantic', 'wang-wenbin', 'named', 'kyodo', 'indirect'],
  ['s9', 11, 'We have seen … a bloc conflict', null, 'unclear', null, 'unmarked'],
  ['s10', 11, 'Japan should make … stability in the region', null, 'unclear', 'the-new-york-times', 'indirect'],
  ['s11', 12, 'what happens in Asia … Indo Pacific partners', null, 'unclear', null, 'unmarked'],
  ['s12', 12, 'No specific … been mentioned', null, 'unclear', null, 'unmarked'],
  ['s13', 12, 'we re looking … the office', null, 'unclear', null, 'unmarked'],
  ['s14', 12, 'Macron had … the idea', 'the-ft', 'organisation', null, 'indirect'],
  ['s15', 12, "expanding Nato's … a big mistake", 'emmanuel-macron', 'named', null, 'indirect'],
  ['s16', 13, 'Europe should keep … over Taiwan', 'emmanuel-macron', 'named', null, 'indirect'],
]

/** Position, and the paragraphs that show it. */
const POSITIONS: readonly [actor: string, kind: string, position: string, paragraphs: number[]][] = [
  ['France', 'state', 'against', [1, 4]],
  ['Emmanuel Macron', 'person', 'against', [1, 12]],
  ['a French official', 'person', 'against', [1, 5, 6]],
  ['Japan', 'state', 'not-declared', []],
  ['Hirokazu Matsuno', 'person', 'not-declared', [7]],
  ['China', 'state', 'against', [9, 10]],
  ['Wang Wenbin', 'person', 'against', [10]],
  ['Nato', 'organisation', 'not-declared', []],
  ['North Atlantic Council', 'organisation', 'not-declared', []],
  ['Russia', 'state', 'none', []],
  ['South Korea', 'state', 'none', []],
  ['United States', 'state', 'none', []],
  ['Ukraine', 'state', 'none', []],
  ['Taiwan', 'place', 'none', []],
  ['Europe', 'place', 'none', []],
  ['Kyodo', 'publication', 'none', []],
  ['The FT', 'publication', 'none', []],
  ['The New York Times', 'publication', 'none', []],
]

const COMMENTS = [
  ['Habibi', 'favour', 'stated'],
  ['Noir Black', 'against', 'implied'],
  ['Habibi', 'favour', 'stated'],
  ['Noir Black', 'against', 'implied'],
  ['Coccinella', 'neither', undefined],
  ['AlanDV', 'against', 'stated'],
  ['Manolo Noriega', 'against', 'implied'],
  ['Giverr', 'against', 'stated'],
]

const story = bundledStory()

describe('the bundled story is read as its text supports', () => {
  it('attributes every statement as the text does', () => {
    const read = story.statements.map(({ id, place, speaker, attribution, via, form }) => [
      id,
      place.line,
      speaker ?? null,
      attribution,
      via ?? null,
      form,
    ])
    expect(read).toEqual(STATEMENTS.map(([id, line, , ...rest]) => [id, line, ...rest]))
  })

  it.each(STATEMENTS.map(([id, , words], i) => [id, words, i] as const))('%s runs from and to: %s', (_, words, i) => {
    const [first = '', last = ''] = words.split(' … ')
    const { text } = entry(story.statements, i).place
    expect([text.startsWith(first), text.endsWith(last)]).toEqual([true, true])
  })

  it('puts no speech tag into a statement', () => {
    const tagged = story.statements.filter(({ place }) => /\b(said|according to|warned|saying)\b/.test(place.text))
    expect(tagged.map(({ id }) => id)).toEqual([])
  })

  it('shows each actor’s position by the paragraphs that support it', () => {
    const lineOf = new Map(story.statements.map(({ id, place }) => [id, place.line]))
    const read = story.actors.map(({ name, kind, position, statements, evidence }) => {
      const lines = [...statements.map((id) => lineOf.get(id) ?? 0), ...evidence.map(({ line }) => line)]
      return [name, kind, position, [...new Set(lines)].sort((a, b) => a - b)]
    })
    expect(read).toEqual(POSITIONS)
  })

  it('reads every comment’s stance', () => {
    expect(story.comments.map(({ author, stance, how }) => [author.text, stance, how])).toEqual(COMMENTS)
  })

  it('takes in the whole of every comment', () => {
    const { lines, paragraphs } = story.source
    expect(story.comments.map(({ place }) => place.text)).toEqual(lines.slice(paragraphs + 1).filter((_, i) => i % 2))
  })

  it('quotes nothing that the text does not have', () => {
    const source = story.source.lines.join('\n').toLowerCase()
    const written = [
      ...story.notes,
      ...story.statements.flatMap(({ reason, note }) => [reason, note ?? '']),
      ...story.actors.flatMap(({ role, note }) => [role, note ?? '']),
      ...story.comments.flatMap(({ reason, argument }) => [reason, argument ?? '']),
    ]
    const quoted = written.flatMap((text) => [...text.matchAll(/“([^”]*)”/g)].map(([, words = '']) => words))
    expect(quoted.length).toBeGreaterThan(0)
    expect(quoted.filter((words) => !source.includes(words.toLowerCase()))).toEqual([])
  })

  it('counts comments and commenters apart', () => {
    expect(story.counts.comments).toEqual({ favour: 2, against: 5, neither: 1 })
    expect(story.counts.commenters).toEqual({ favour: 1, against: 4, neither: 1 })
  })

  it('has the names that texts use', () => {
    const aliases = new Map(story.actors.map((actor) => [actor.id, actor.aliases]))
    expect(aliases.get('nato')).toEqual(expect.arrayContaining(['the alliance', 'North Atlantic Treaty Organization']))
    expect(aliases.get('france')).toEqual(expect.arrayContaining(['Paris', 'French']))
    expect(aliases.get('japan')).toEqual(expect.arrayContaining(['Tokyo', 'Japanese']))
    expect(aliases.get('china')).toEqual(expect.arrayContaining(['Beijing', 'Chinese']))
    expect(aliases.get('russia')).toContain('Moscow')
    expect(aliases.get('the-ft')).toContain('Financial Times')
    expect(aliases.get('hirokazu-matsuno')).toContain('Matsuno Hirokazu')
  })
})
