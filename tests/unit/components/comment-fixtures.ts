import type { CommentsView, CommentView, ReadComment, StoryStanding, TalkView } from '@/lib/messages/views'
import type { Stance } from '@/lib/story/schema'
import type { Passage } from '@/lib/text/article'
import { comments, story } from './fixtures'

/** Comments read from a page about the bundled story, and those of an invented article on a ferry line. */

const passage = (paragraph: number, start: number, length: number): Passage => ({
  paragraph: paragraph - 1,
  start,
  end: start + length,
})

const read = (id: string, author: string, text: string, more: Partial<CommentView> = {}): CommentView => ({
  id,
  author,
  text,
  time: '2026-05-03T09:14:00Z',
  stance: null,
  origin: 'ours',
  ...more,
})

/** Labelled by the extension, with all that may be told of a comment. */
export const pageComments: readonly CommentView[] = [
  read('p1', 'harbour_lights', 'Good idea. A small office costs nothing and Tokyo has asked for it.', {
    stance: 'favour',
    sureness: 'sure',
    how: 'stated',
    argument: 'Japan itself wants it',
    because: { key: 'verdict', words: ['Good idea'] },
    likes: 14,
  }),
  read('p2', 'Old Salt', 'The embassies can do this already. Why pay for another desk?', {
    stance: 'against',
    sureness: 'likely',
    how: 'implied',
    argument: 'embassies can do it already',
    because: { key: 'argument', words: ['The embassies can do this already'] },
    likes: 1,
  }),
  read('p3', 'Mireille', 'Exactly.', {
    stance: 'against',
    sureness: 'likely',
    how: 'stated',
    answers: { id: 'p2', author: 'Old Salt' },
    because: { key: 'parent', words: ['Exactly'] },
    time: '2 hours ago',
  }),
  read('p4', 'Deskhand', 'The embassies can do this already. Why pay for another desk??', {
    stance: 'against',
    sureness: 'likely',
    argument: 'embassies can do it already',
    because: { key: 'argument', words: ['The embassies can do this already'] },
    repeat: true,
  }),
  read('p5', 'The Editor', 'We have corrected the date of the visit in paragraph four.', {
    stance: 'neither',
    sureness: 'sure',
    staff: true,
    because: { key: 'nothing', words: [] },
  }),
  read('p6', 'quietwater', 'Lovely, just what the neighbours ordered.', {
    leaning: 'against',
    second: 'against',
    collapsed: true,
    because: { key: 'irony', words: ['just what the neighbours ordered'] },
  }),
  read('p7', 'Bo', 'Says who?', {
    answers: { id: 'gone' },
    leaning: 'neither',
    because: { key: 'nothing', words: [] },
  }),
]

const period = (day: number, favour: number, against: number, neither: number) => ({
  from: Date.UTC(2026, 4, day),
  to: Date.UTC(2026, 4, day + 1),
  counts: { favour, against, neither },
})

/** The page's comments, with everything that can be said of them together. */
export const pageView: CommentsView = {
  from: 'page',
  comments: pageComments,
  byComment: { favour: 1, against: 2, neither: 1 },
  byCommenter: { favour: 1, against: 2, neither: 1 },
  notJudged: 2,
  commenters: 7,
  declared: 348,
  removed: 2,
  corrected: 0,
  arguments: [
    { text: 'embassies can do it already', side: 'against', comments: 1, commenters: 1, ids: ['p2'] },
    { text: 'Japan itself wants it', side: 'favour', comments: 1, commenters: 1, ids: ['p1'] },
  ],
  repeats: 1,
  busy: [{ author: 'Old Salt', comments: 5 }],
  overTime: [period(1, 1, 6, 0), period(2, 4, 9, 2), period(3, 2, 3, 1)],
  replies: { all: 2, sameSide: 1, otherSide: 0 },
  ofStory: comments,
}

const said = (id: string, author: string, text: string, more: Partial<ReadComment> = {}): ReadComment => ({
  id,
  author,
  text,
  time: '2026-05-03',
  ...more,
})

const talked = (ids: readonly string[], commenters = ids.length) => ({ ids, comments: ids.length, commenters })

export const talk: TalkView = {
  comments: [
    said('t1', 'Ingrid', 'I have taken the night boat to work for nine years. Solheim should ask those who do.'),
    said('t2', 'Per', 'The mayor has no krone to spend, whatever Berit Solheim says. It is a waste of money.', {
      answers: { id: 't1', author: 'Ingrid' },
      likes: 9,
    }),
    said('t3', 'Aud', 'A waste of money? The bridge was one.', { answers: { id: 't2', author: 'Per' } }),
    said('t4', 'Line', 'The line has lost money since the bridge opened, that is true. Still no waste of money.'),
    said('t5', 'Gazette desk', 'The timetable is on page four.', { staff: true }),
  ],
  commenters: 5,
  threads: 3,
  declared: 41,
  removed: 1,
  about: {
    actors: [
      {
        id: 'actor-0',
        name: 'Berit Solheim',
        mentions: [passage(2, 30, 13), passage(9, 0, 7)],
        ...talked(['t1', 't2']),
      },
    ],
    statements: [
      {
        id: 'h4',
        text: 'The line has lost money in every year since the bridge opened',
        speaker: 'a ministry official',
        passage: passage(5, 0, 62),
        ...talked(['t4']),
      },
    ],
    phrases: [{ text: 'waste of money', ...talked(['t2', 't3', 't4']) }],
  },
  answered: [{ id: 't1', answers: 2 }],
}

const counts = (favour: number, against: number, neither: number): Readonly<Record<Stance, number>> => ({
  favour,
  against,
  neither,
})

const onPage = (at: number, favour: number, against: number, neither: number, unclear: number) => ({
  url: `https://news${at}.example/nato-office`,
  title: `France resists plan for Nato office in Tokyo (${at})`,
  site: `news${at}.example`,
  seen: Date.UTC(2026, 4, at),
  comments: favour + against + neither + unclear,
  byComment: counts(favour, against, neither),
  byCommenter: counts(favour, against, neither),
  unclear,
})

export const standing: StoryStanding = {
  storyId: story.id,
  title: story.title,
  proposition: story.proposition,
  comments: 218,
  byComment: counts(60, 88, 40),
  unclear: 26,
  pages: [onPage(3, 30, 50, 20, 14), onPage(2, 20, 30, 15, 10), onPage(1, 10, 8, 5, 2)],
}
