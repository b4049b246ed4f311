import fc from 'fast-check'
import type { LibraryRows } from '@/lib/exchange/schema'
import { bundledStory } from '../story/bundled'

/** Any library that could be stored. */

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('=1+1', '","', '\u202e', '</script>'))
const count = fc.nat(1_000_000)
const sides = fc.record({ favour: count, against: count, neither: count })
const stance = fc.constantFrom('favour' as const, 'against' as const, 'neither' as const)
const time = fc.nat(2_000_000_000_000)
const url = fc.webUrl({ withQueryParameters: true })

const reason = fc.oneof(
  fc.record({ kind: fc.constant('event' as const), quote: text, inHeadline: fc.boolean(), paragraphs: count }),
  fc.record({ kind: fc.constant('names' as const), actors: fc.array(text) }),
  fc.record(
    { kind: fc.constant('verbatim' as const), statements: count, of: count, stretches: fc.array(text) },
    { requiredKeys: ['kind', 'statements', 'of'] },
  ),
  fc.record({ kind: fc.constant('date' as const), days: fc.integer() }),
  fc.record({ kind: fc.constant('passing' as const), paragraphs: count, of: count }),
  fc.record({ kind: fc.constant('elsewhere' as const), names: fc.array(text) }),
)

const quoted = fc.record({
  statement: fc.string({ minLength: 1 }),
  text,
  exact: fc.boolean(),
  paragraph: count,
  start: count,
  end: count,
  prefix: text,
  suffix: text,
})

const page = fc.record(
  {
    url,
    title: text,
    site: text,
    seen: time,
    state: fc.constantFrom('match' as const, 'related' as const, 'none' as const),
    storyId: text,
    score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
    reasons: fc.array(reason, { maxLength: 3 }),
    quoted: fc.array(quoted, { maxLength: 3 }),
  },
  { requiredKeys: ['url', 'title', 'site', 'seen', 'state'] },
)

const said = { id: text, storyId: text, author: text, text, stance: fc.option(stance) }
const standing = {
  storyId: text,
  comments: count,
  commenters: count,
  byComment: sides,
  byCommenter: sides,
  unclear: count,
}

const corrections = fc.uniqueArray(
  fc.oneof(
    fc.record({
      key: fc.string({ minLength: 1 }),
      kind: fc.constant('match' as const),
      storyId: text,
      url,
      value: fc.constant('wrong' as const),
      made: time,
    }),
    fc.record(
      {
        key: fc.string({ minLength: 1 }),
        kind: fc.constant('comment' as const),
        storyId: text,
        url,
        value: stance,
        made: time,
        said: text,
      },
      { requiredKeys: ['key', 'kind', 'storyId', 'url', 'value', 'made'] },
    ),
  ),
  { selector: ({ key }) => key, maxLength: 5 },
)

const settings = fc.record({
  mode: fc.constantFrom('auto' as const, 'click' as const),
  offSites: fc.uniqueArray(fc.domain(), { maxLength: 3 }),
  hideNames: fc.boolean(),
  keepDays: fc.constantFrom(7 as const, 30 as const, 90 as const, 365 as const, 0 as const),
  askModel: fc.boolean(),
})

const ownRows = <Row extends { readonly url: string }>(
  pages: readonly { readonly url: string }[],
  row: fc.Arbitrary<Omit<Row, 'url'>>,
  key: (row: Row) => string,
) =>
  pages.length === 0
    ? fc.constant<Row[]>([])
    : fc.uniqueArray(
        fc.tuple(fc.constantFrom(...pages), row).map(([{ url: own }, rest]) => ({ ...rest, url: own }) as Row),
        { selector: key, maxLength: 6 },
      )

const story = bundledStory()
const bundled = [{ id: story.id, version: story.version, story }]

/** Stories are the bundled one or none: how they are read has tests of its own. */
export const libraries: fc.Arbitrary<LibraryRows> = fc
  .uniqueArray(page, { selector: (row) => row.url, maxLength: 5 })
  .chain((pages) =>
    fc.record(
      {
        stories: fc.constantFrom([], bundled),
        pages: fc.constant(pages),
        comments: ownRows<LibraryRows['comments'][number]>(pages, fc.record(said), (row) =>
          JSON.stringify([row.url, row.id]),
        ),
        standings: ownRows<LibraryRows['standings'][number]>(pages, fc.record(standing), (row) =>
          JSON.stringify([row.url, row.storyId]),
        ),
        corrections,
        settings,
      },
      { requiredKeys: ['stories', 'pages', 'comments', 'standings', 'corrections'] },
    ),
  ) as fc.Arbitrary<LibraryRows>

/** An invented library of one page, two comments, a label and settings. */
export const sample = (): LibraryRows => ({
  stories: [],
  pages: [
    {
      url: 'https://news.example/wall',
      title: 'The wall',
      site: 'news.example',
      seen: 1_700_000_000_000,
      state: 'match',
      storyId: 'harbour-wall',
      score: 0.9,
      reasons: [{ kind: 'names', actors: ['Edda Stone'] }],
    },
  ],
  comments: [
    {
      url: 'https://news.example/wall',
      id: 'c1',
      storyId: 'harbour-wall',
      author: 'Ann Gull',
      text: 'High time.',
      stance: 'favour',
    },
    {
      url: 'https://news.example/wall',
      id: 'c2',
      storyId: 'harbour-wall',
      author: 'Bo Net',
      text: 'Never.',
      stance: null,
    },
    {
      url: 'https://news.example/wall',
      id: 'c3',
      storyId: 'harbour-wall',
      author: 'Ann Gull',
      text: 'I said so.',
      stance: null,
    },
  ],
  standings: [],
  corrections: [
    {
      key: 'comment|harbour-wall|abc',
      kind: 'comment',
      storyId: 'harbour-wall',
      url: 'https://news.example/wall',
      value: 'against',
      made: 1_700_000_000_001,
      said: 'Never.',
    },
  ],
  settings: { mode: 'auto', offSites: ['quiet.example'], hideNames: false, keepDays: 90, askModel: false },
})
