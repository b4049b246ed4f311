import type { LibraryProps } from '@/components/library/Library'
import type { LibraryPageView, LibraryStatement, LibraryStoryView } from '@/lib/messages/library-views'
import type { LibraryPage } from '@/lib/messages/views'
import type { Place } from '@/lib/story/schema'
import { libraryView } from './fixtures'

/** An invented story, opened, and a page about it. */

const LINES = [
  'The town of Brackwater wants to move its harbour wall, the mayor, Edda Stone, said on Monday.',
  'The wall is too low, an engineer who asked not to be named said, and will not stand another winter.',
  'Fishermen are against it. It would cost us a season, said their speaker, Olaf Reed, according to the Brackwater Post.',
  'Nobody has asked the gulls, he added.',
]

/** Where words stand in the text. */
function place(line: number, text: string): Place {
  const start = (LINES[line - 1] ?? '').indexOf(text)
  return { line, start, end: start + text.length, text }
}

const URL = 'https://news.example/brackwater/wall'

export const statements: readonly LibraryStatement[] = [
  {
    id: 's1',
    place: place(1, 'The town of Brackwater wants to move its harbour wall'),
    speaker: 'Edda Stone',
    role: 'mayor of Brackwater',
    attribution: 'named',
    form: 'indirect',
    evidence: place(1, 'the mayor, Edda Stone, said on Monday'),
    reason: 'The text names her.',
    addresses: [URL, 'https://other.example/wall?a=1&b=<2>'],
  },
  {
    id: 's2',
    place: place(2, 'The wall is too low'),
    speaker: 'an engineer',
    attribution: 'anonymous',
    form: 'unmarked',
    evidence: place(2, 'an engineer who asked not to be named said'),
    reason: 'The text says that the engineer asked not to be named.',
    note: 'The text does not say whose engineer.',
    addresses: [URL],
  },
  {
    id: 's3',
    place: place(3, 'It would cost us a season'),
    speaker: 'Olaf Reed',
    role: 'speaker of the fishermen',
    attribution: 'named',
    form: 'unmarked',
    via: 'Brackwater Post',
    evidence: place(3, 'said their speaker, Olaf Reed'),
    reason: 'The text names him.',
    addresses: [],
  },
  {
    id: 's4',
    place: place(4, 'Nobody has asked the gulls'),
    speaker: '',
    attribution: 'unclear',
    form: 'unmarked',
    evidence: place(4, 'he added'),
    reason: 'The text says only “he”.',
    addresses: [],
  },
]

export const openedStory = (values: Partial<LibraryStoryView> = {}): LibraryStoryView => ({
  id: 'harbour-wall',
  title: 'A new harbour wall for Brackwater',
  summary: 'The mayor of Brackwater wants to move the harbour wall; fishermen fear for their season.',
  proposition: 'Brackwater should move its harbour wall',
  notes: ['The text has no headline; the title is the editor’s.'],
  language: 'en',
  description: 'An invented article of four paragraphs and two comments.',
  lines: LINES,
  statements,
  actors: [
    {
      id: 'stone',
      name: 'Edda Stone',
      kind: 'person',
      role: 'mayor of Brackwater',
      position: 'for',
      statements: ['s1'],
      evidence: [],
    },
    {
      id: 'fishermen',
      name: 'fishermen',
      kind: 'organisation',
      role: 'would lose a season',
      position: 'against',
      note: 'They have no union.',
      statements: ['s3'],
      evidence: [place(3, 'Fishermen are against it')],
    },
    { id: 'gulls', name: 'gulls', kind: 'place', role: 'context', position: 'none', statements: [], evidence: [] },
  ],
  comments: [
    {
      id: 'c1',
      author: 'Lighthouse Keeper',
      text: 'High time. My cellar was wet three times this year.',
      stance: 'favour',
      how: 'implied',
      reason: 'Is glad of the plan.',
    },
    {
      id: 'c2',
      author: 'netmender',
      text: 'And who pays the boats?',
      stance: 'against',
      how: 'implied',
      argument: 'it costs the fishermen',
      reason: 'Asks for the cost.',
    },
  ],
  ...values,
})

const page: LibraryPage = {
  url: URL,
  title: 'Mayor wants to move the wall',
  site: 'news.example',
  seen: Date.UTC(2026, 4, 3),
  state: 'match',
  storyId: 'harbour-wall',
  storyTitle: 'A new harbour wall for Brackwater',
  score: 0.95,
  corrections: 1,
}

export const openedPage = (values: Partial<LibraryPageView> = {}): LibraryPageView => ({
  page,
  proposition: 'Brackwater should move its harbour wall',
  reasons: [
    { kind: 'event', quote: 'harbour wall', inHeadline: true, paragraphs: 3 },
    { kind: 'names', actors: ['Brackwater', 'Edda Stone'] },
  ],
  quoted: statements.slice(0, 3).map(({ addresses: _, ...statement }, at) => ({
    statement,
    quoted: {
      statement: statement.id,
      text: at === 1 ? 'The wall is far too low' : statement.place.text,
      exact: at !== 1,
      paragraph: at + 2,
      start: 100 * at,
      end: 100 * at + statement.place.text.length,
      prefix: 'in the end, ',
      suffix: ', she said',
    },
  })),
  comments: [
    { text: 'And who pays the boats?', stance: 'against' },
    { text: 'Who knows.', stance: null },
  ],
  counts: {
    byComment: { favour: 0, against: 1, neither: 0 },
    byCommenter: { favour: 0, against: 1, neither: 0 },
    unclear: 1,
  },
  ...values,
})

/** Pages as a long life leaves them. */
export const manyPages = (number: number): LibraryPage[] =>
  Array.from({ length: number }, (_, at) => ({
    ...page,
    url: `https://site${at % 40}.example/article-${at}`,
    title: `Article ${at} on the wall`,
    site: `site${at % 40}.example`,
    seen: Date.UTC(2026, 4, 3) - at * 3_600_000,
    corrections: at % 100 === 0 ? 1 : 0,
  }))

export const libraryProps = (values: Partial<LibraryProps> = {}): Omit<LibraryProps, 'actions'> => ({
  view: libraryView(),
  route: { view: 'stories' },
  arrived: false,
  opened: { kind: 'loading' },
  importing: { kind: 'none' },
  message: null,
  undoable: false,
  isPrivate: false,
  ...values,
})
