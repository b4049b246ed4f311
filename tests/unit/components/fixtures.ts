import type {
  ActorView,
  CommentView,
  LibraryView,
  MatchView,
  PageView,
  SourceView,
  StatementView,
  StoryView,
} from '@/lib/messages/views'
import type { Form, Position, Stance } from '@/lib/story/schema'
import type { Passage } from '@/lib/text/article'

/** Views in the shape and with the words of the bundled story, as the background would hand them to the faces. */

const passage = (paragraph: number, start: number, length: number): Passage => ({
  paragraph: paragraph - 1,
  start,
  end: start + length,
})

interface Said {
  readonly paragraph: number
  readonly text: string
  readonly form: Form
  readonly evidence: string
  readonly reason: string
  readonly via?: string
  readonly note?: string
  readonly pageText?: string
}

const said = (id: string, attribution: StatementView['attribution'], words: Said, here = true): StatementView => {
  const { paragraph, pageText, ...rest } = words
  const text = pageText ?? words.text
  const found = { passage: passage(paragraph, 0, text.length), exact: !pageText, text }
  return { id, attribution, storyParagraph: paragraph, ...rest, ...(here && { found }) }
}

const official: SourceView = {
  id: 'french-official',
  name: 'A French official',
  role: 'asked not to be named',
  attribution: 'anonymous',
  statements: [
    said('s1', 'anonymous', {
      paragraph: 1,
      text: 'France is unenthusiastic about a proposal for Nato to open a liaison office in Japan',
      form: 'indirect',
      evidence: 'an official has said',
      reason: 'The text speaks of an official and gives no name.',
    }),
    said('s3', 'anonymous', {
      paragraph: 5,
      text: 'Nato stands for North Atlantic, and both article V and article VI in its statutes clearly limit the scope to north Atlantic',
      form: 'unmarked',
      evidence: 'a French official, who asked not to be named, said',
      reason: 'The text says that the official asked not to be named.',
    }),
    said('s4', 'anonymous', {
      paragraph: 6,
      text: 'There is no Nato liaison office in any country in the region. If Nato needs situational awareness in the region, it can use the embassies designated as point of contact',
      pageText:
        'There is no Nato liaison office in any country of the region. If Nato needs situational awareness there, it can use the embassies designated as point of contact',
      form: 'unmarked',
      evidence: 'the official said',
      reason: '“The official” can only be the French official of the paragraph before.',
    }),
  ],
}

const macron: SourceView = {
  id: 'macron',
  name: 'Emmanuel Macron',
  role: 'French president',
  attribution: 'named',
  statements: [
    said('s2', 'named', {
      paragraph: 1,
      text: 'the move would be a big mistake',
      form: 'indirect',
      evidence: 'the French president, Emmanuel Macron, said',
      reason: 'The text names him.',
    }),
    said('s15', 'named', {
      paragraph: 12,
      text: 'expanding Nato’s geography would be a big mistake',
      form: 'indirect',
      evidence: 'he warned',
      reason: '“He” follows a sentence that names only Macron.',
    }),
  ],
}

const matsuno: SourceView = {
  id: 'matsuno',
  name: 'Hirokazu Matsuno',
  role: 'Japan’s top government official',
  attribution: 'named',
  statements: [
    said('s5', 'named', {
      paragraph: 7,
      text: 'declined to comment on Macron’s reported remarks',
      form: 'declined',
      evidence: 'Japan’s top government official, Hirokazu Matsuno',
      reason: 'The text names him, and says that he would not comment.',
    }),
    said('s6', 'named', {
      paragraph: 7,
      text: 'various considerations were under way inside Nato',
      form: 'indirect',
      evidence: 'saying only that',
      reason: 'The text names him.',
    }),
  ],
}

const kyodo: SourceView = {
  id: 'kyodo',
  name: 'Kyodo',
  role: 'news agency',
  attribution: 'organisation',
  statements: [
    said('s7', 'organisation', {
      paragraph: 8,
      text: 'opening an office in Japan would require the unanimous approval of the North Atlantic Council, where France could use its veto to scupper the plan',
      form: 'unmarked',
      evidence: 'the Kyodo news agency said',
      reason: 'The agency speaks for itself.',
    }),
  ],
}

const wang: SourceView = {
  id: 'wang',
  name: 'Wang Wenbin',
  role: 'Chinese foreign ministry spokesperson',
  attribution: 'named',
  statements: [
    said('s8', 'named', {
      paragraph: 10,
      text: 'China lies beyond the geographical scope of the North Atlantic',
      form: 'indirect',
      via: 'Kyodo',
      evidence: 'according to Wang Wenbin, a Chinese foreign ministry spokeswoman, according to Kyodo',
      reason: 'The text names him, and has the words from Kyodo.',
      note: 'The text calls Wang Wenbin a spokeswoman; the word is shown as it stands.',
    }),
  ],
}

const he: SourceView = {
  id: 'unclear-he',
  name: 'he',
  attribution: 'unclear',
  statements: [
    said('s10', 'unclear', {
      paragraph: 11,
      text: 'Japan should make the right call and avoid doing anything that undermines mutual trust between regional countries and peace and stability in the region',
      form: 'indirect',
      via: 'The New York Times',
      evidence: 'In an interview with The New York Times, he said',
      reason: 'The text says only “he” and names nobody before it who could be meant.',
    }),
    said('s12', 'unclear', {
      paragraph: 12,
      text: 'No specific location has been mentioned',
      form: 'unmarked',
      evidence: 'he said',
      reason: 'The text says only “he”.',
    }),
  ],
}

const absentHe: SourceView = {
  ...he,
  statements: [
    said(
      's13',
      'unclear',
      {
        paragraph: 12,
        text: 'we re looking into the possibility of establishing the office',
        form: 'unmarked',
        evidence: 'he said',
        reason: 'The text says only “he”.',
      },
      false,
    ),
  ],
}

const absentMacron: SourceView = {
  ...macron,
  statements: [
    said(
      's16',
      'named',
      {
        paragraph: 13,
        text: 'Europe should keep a distance from China-US tensions over Taiwan',
        form: 'indirect',
        evidence: 'controversially suggesting afterward that',
        reason: 'The sentence is about Macron’s visit.',
      },
      false,
    ),
  ],
}

interface Part {
  readonly id: string
  readonly name: string
  readonly kind: ActorView['kind']
  readonly role: string
  readonly position: Position
  readonly mentions: number
  readonly shows?: ActorView['shows']
  readonly note?: string
}

const actor = ({ mentions, shows = [], ...rest }: Part): ActorView => ({
  ...rest,
  shows,
  mentions: Array.from({ length: mentions }, (_, at) => passage(at + 1, 10 * at, rest.name.length)),
})

export const actors: readonly ActorView[] = [
  actor({
    id: 'france',
    name: 'France',
    kind: 'state',
    role: 'holds a veto in the Council',
    position: 'against',
    mentions: 5,
    shows: [
      {
        text: 'France is unenthusiastic about a proposal for Nato to open a liaison office in Japan',
        storyParagraph: 1,
        passage: passage(1, 0, 84),
      },
      {
        text: 'France appears unlikely to back anything that fuels tensions between the alliance and China',
        storyParagraph: 4,
        passage: passage(4, 74, 91),
      },
    ],
  }),
  actor({
    id: 'macron',
    name: 'Emmanuel Macron',
    kind: 'person',
    role: 'French president',
    position: 'against',
    mentions: 4,
    shows: [{ text: 'the move would be a big mistake', storyParagraph: 1, passage: passage(1, 160, 31) }],
  }),
  actor({
    id: 'french-official',
    name: 'A French official',
    kind: 'person',
    role: 'speaks for France’s reading of the treaty; asked not to be named',
    position: 'against',
    mentions: 1,
    shows: [{ text: 'both article V and article VI in its statutes clearly limit the scope', storyParagraph: 5 }],
  }),
  actor({
    id: 'wang',
    name: 'Wang Wenbin',
    kind: 'person',
    role: 'Chinese foreign ministry spokesperson',
    position: 'against',
    mentions: 1,
    shows: [
      {
        text: 'China lies beyond the geographical scope of the North Atlantic',
        storyParagraph: 10,
        passage: passage(10, 0, 62),
      },
    ],
    note: 'The text calls Wang Wenbin a spokeswoman; the word is shown as it stands.',
  }),
  actor({
    id: 'japan',
    name: 'Japan',
    kind: 'state',
    role: 'would host the office',
    position: 'not-declared',
    mentions: 7,
  }),
  actor({
    id: 'matsuno',
    name: 'Hirokazu Matsuno',
    kind: 'person',
    role: 'Japan’s top government official',
    position: 'not-declared',
    mentions: 1,
    shows: [
      { text: 'declined to comment on Macron’s reported remarks', storyParagraph: 7, passage: passage(7, 50, 48) },
    ],
  }),
  actor({
    id: 'nato',
    name: 'Nato',
    kind: 'organisation',
    role: 'would open the office',
    position: 'not-declared',
    mentions: 9,
  }),
  actor({
    id: 'russia',
    name: 'Russia',
    kind: 'state',
    role: 'joint patrols with China',
    position: 'none',
    mentions: 3,
  }),
  actor({ id: 'kyodo', name: 'Kyodo', kind: 'publication', role: 'news agency', position: 'none', mentions: 2 }),
  actor({ id: 'taiwan', name: 'Taiwan', kind: 'place', role: 'context', position: 'none', mentions: 0 }),
]

const comment = (
  id: string,
  author: string,
  stance: Stance,
  text: string,
  more: Partial<CommentView> = {},
): CommentView => ({
  id,
  author,
  stance,
  text,
  origin: 'story',
  ...more,
})

export const comments: readonly CommentView[] = [
  comment(
    'c1',
    'Habibi',
    'favour',
    'In light of China’s increasing military and economic influence, NATO needs to strengthen its partnerships and presence in the region to maintain a balance of power.',
    {
      how: 'stated',
      argument: 'balance of power against China',
      reason: 'Asks for more presence of Nato in the region.',
    },
  ),
  comment(
    'c2',
    'Noir Black',
    'against',
    'Japan should not take any action that undermines mutual trust and peace and stability in the region, especially considering its sensitive geographical location.',
    {
      how: 'implied',
      argument: 'undermines trust and stability in the region',
      reason: 'Does not name the office, but calls what leads to it a harm.',
    },
  ),
  comment(
    'c3',
    'Habibi',
    'favour',
    'A liaison office in Japan would provide NATO with situational awareness and a better understanding of the region.',
    {
      how: 'stated',
      argument: 'situational awareness',
      reason: 'Names what the office would be good for.',
    },
  ),
  comment(
    'c4',
    'Noir Black',
    'against',
    'The expansion of NATO’s scope beyond the North Atlantic could lead to a further increase in military spending and arms racing in the region.',
    {
      how: 'implied',
      argument: 'military spending and an arms race',
      reason: 'Warns of what an expansion would bring.',
    },
  ),
  comment(
    'c5',
    'Coccinella',
    'neither',
    'The Russian and Chinese joint patrols over the Sea of Japan and the East China Sea are a cause for concern and should be addressed by the international community.',
    {
      reason: 'Is worried by the patrols and says nothing of the office.',
    },
  ),
  comment(
    'c6',
    'AlanDV',
    'against',
    'NATO should focus on its original mission of being a transatlantic security organization, instead of expanding its scope to include non-NATO members.',
    {
      how: 'stated',
      argument: 'Nato’s purpose is transatlantic',
      reason: 'Asks for the opposite of what the office stands for.',
    },
  ),
  comment(
    'c7',
    'Manolo Noriega',
    'against',
    'The proposal for a NATO liaison office in Japan could lead to a stronger alliance between Japan and the US, which could escalate tensions with China and North Korea.',
    {
      how: 'implied',
      argument: 'escalates tensions',
      reason: 'Names a danger of the proposal and no good in it.',
    },
  ),
  comment(
    'c8',
    'Giverr',
    'against',
    'Instead of opening a new office, NATO could use existing embassies as points of contact for situational awareness in the region.',
    {
      how: 'stated',
      argument: 'existing embassies can do it',
      reason: 'Proposes something else instead of the office.',
    },
  ),
]

export const story: StoryView = {
  id: 'nato-tokyo-office',
  title: 'France cool on a Nato office in Japan',
  summary:
    'France objects to a proposal that Nato open a liaison office in Japan; China is angry, and Japan does not comment.',
  proposition: 'Nato should open a liaison office in Japan',
  notes: [],
  actors,
  sources: [official, macron, matsuno, kyodo, wang, he],
  absent: [absentHe, absentMacron],
  comments: {
    from: 'page',
    comments,
    byComment: { favour: 2, against: 5, neither: 1 },
    byCommenter: { favour: 1, against: 4, neither: 1 },
    notJudged: 0,
    commenters: 6,
    arguments: [],
    repeats: 0,
    busy: [],
    removed: 0,
    corrected: 0,
    overTime: [],
    replies: { all: 0, sameSide: 0, otherSide: 0 },
    ofStory: [],
  },
}

export const match: MatchView = {
  storyId: story.id,
  title: story.title,
  state: 'match',
  score: 0.98,
  sureness: 'sure',
  reasons: [
    { kind: 'event', quote: 'liaison office in Japan', inHeadline: false, paragraphs: 4 },
    { kind: 'names', actors: ['Nato', 'Emmanuel Macron', 'Japan'] },
    { kind: 'verbatim', statements: 11, of: 16 },
    { kind: 'date', days: 2 },
  ],
}

/** The page about the story, or, with other values, any other page. */
export const pageView = (values: Partial<PageView> = {}): PageView => ({
  tabId: 7,
  state: 'match',
  saving: 'saved',
  site: 'news.example',
  headline: 'France resists plan for Nato office in Tokyo',
  partial: false,
  words: 540,
  open: true,
  match,
  story,
  ...values,
})

/** A page without a story, in this state. */
export function quietView(state: PageView['state'], values: Partial<PageView> = {}): PageView {
  const { story: _story, match: _match, ...rest } = pageView({ state, open: false, ...values })
  return { ...rest, ...(state === 'rejected' && { match }) }
}

export const libraryView = (values: Partial<LibraryView> = {}): LibraryView => ({
  saving: 'saved',
  stories: [
    {
      id: story.id,
      title: story.title,
      summary: story.summary,
      proposition: story.proposition,
      statements: 16,
      actors: 18,
      comments: 8,
      pages: 3,
    },
  ],
  pages: [
    {
      url: 'https://news.example/world/nato-office',
      title: 'France resists plan for Nato office in Tokyo',
      site: 'news.example',
      seen: Date.UTC(2026, 4, 3),
      state: 'match',
      storyId: story.id,
      storyTitle: story.title,
      score: 0.98,
      corrections: 1,
    },
    {
      url: 'https://other.example/analysis',
      title: 'What the alliance wants in Asia',
      site: 'other.example',
      seen: Date.UTC(2026, 4, 1),
      state: 'related',
      storyId: story.id,
      storyTitle: story.title,
      score: 0.6,
      corrections: 0,
    },
  ],
  settings: { mode: 'auto', offSites: ['quiet.example'], hideNames: false, keepDays: 90, askModel: false },
  standings: [],
  modelReady: false,
  corrections: [
    {
      key: 'comment|nato-tokyo-office|k1',
      storyTitle: story.title,
      url: 'https://news.example/world/nato-office',
      page: 'France resists plan for Nato office in Tokyo',
      value: 'favour',
      said: 'A small office would harm nobody.',
      made: Date.UTC(2026, 4, 3),
    },
  ],
  kept: { pages: 2, comments: 214, corrections: 1 },
  bytes: 412_000,
  ...values,
})
