import type { ComponentChildren } from 'preact'
import { Silent } from '@/components/parts/Silent'
import { Popup } from '@/components/popup/Popup'
import { NotOurs } from '@/components/sidebar/NotOurs'
import { Sidebar } from '@/components/sidebar/Sidebar'
import { DEFAULT_DOCK } from '@/lib/messages/dock'
import type { PageView } from '@/lib/messages/views'
import { pageView as commentsHere, talk } from '../../tests/unit/components/comment-fixtures'
import { pageView, quietView, story } from '../../tests/unit/components/fixtures'
import { compared, heard } from '../../tests/unit/components/heard-fixtures'
import { LIBRARY_CASES } from './library-cases'

/** Every face in every state, by name. */

const nothing = () => undefined
const sidebarActions = {
  close: nothing,
  read: nothing,
  show: nothing,
  judge: nothing,
  label: nothing,
  turnOn: nothing,
  mark: nothing,
  light: nothing,
  dock: nothing,
}
const popupActions = {
  open: nothing,
  close: nothing,
  read: nothing,
  judge: nothing,
  setSite: nothing,
  setPanel: nothing,
  openLibrary: nothing,
}

const sidebar = (view: PageView, message?: string) => (
  <Sidebar
    view={view}
    actions={sidebarActions}
    busy={false}
    message={message === undefined ? null : { text: message, seen: true }}
    dock={DEFAULT_DOCK}
  />
)
const popup = (view: PageView, loading = false) => (
  <Popup
    view={view}
    loading={loading}
    actions={popupActions}
    busy={false}
    message={null}
    shortcut="Alt+Shift+G"
    panel={false}
  />
)

const long = 'Office of the Special Representative for the Coordination of '.repeat(5)
const hostile = '<img src=x onerror=alert(1)> \u202egnol dna sdrawkcab \u202c{{name}} $1 '
const first = story.sources[0]

const quietStates = ['no-match', 'rejected', 'not-article', 'off', 'waiting', 'unreachable'] as const
const related = pageView({
  state: 'related',
  match: { ...pageView().match, state: 'related', sureness: 'possible' } as NonNullable<PageView['match']>,
})
const manySources = Array.from(
  { length: 250 },
  (_, at) => ({ ...first, id: `s${at}`, name: `Speaker ${at}` }) as (typeof story.sources)[0],
)

const heardHere = heard()
const french = { state: 'other-language', language: 'fr', speakers: [], actors: [], secondHand: 0 } as const
const hostileHeard = heard({
  speakers: heardHere.speakers.map((speaker) => ({
    ...speaker,
    name: speaker.name && long,
    role: hostile,
    statements: speaker.statements.map((statement) => ({
      ...statement,
      text: hostile + statement.text,
      ...(statement.anonymity && { anonymity: hostile }),
      evidence: { ...statement.evidence, text: long },
    })),
  })),
  actors: heardHere.actors.map((actor) => ({ ...actor, name: long, role: hostile, aliases: [hostile, long] })),
})
const { about: _, ...wordlessTalk } = talk
const comparedStory = { ...story, compared }

export const CASES: Readonly<Record<string, () => ComponentChildren>> = {
  'sidebar/match': () => sidebar(pageView()),
  'sidebar/compared': () => sidebar(pageView({ story: comparedStory, heard: heardHere })),
  'sidebar/compared-partial': () => sidebar(pageView({ story: comparedStory, heard: heardHere, partial: true })),
  'sidebar/compared-alike': () =>
    sidebar(
      pageView({ story: { ...story, compared: compared.filter(({ kind }) => kind === 'same') }, heard: heardHere }),
    ),
  'sidebar/article': () => sidebar(quietView('no-match', { heard: heardHere, headline: 'The night boat may stop' })),
  'sidebar/comments': () => sidebar(pageView({ story: { ...story, comments: commentsHere } })),
  'sidebar/article-comments': () =>
    sidebar(quietView('no-match', { heard: heardHere, headline: 'The night boat may stop', talk })),
  'sidebar/article-comments-french': () => sidebar(quietView('no-match', { heard: french, talk: wordlessTalk })),
  'sidebar/article-rejected': () => sidebar(quietView('rejected', { heard: heardHere, partial: true })),
  'sidebar/article-nobody': () =>
    sidebar(quietView('no-match', { heard: heard({ speakers: [], actors: [], secondHand: 0 }) })),
  'sidebar/article-french': () => sidebar(quietView('no-match', { heard: french })),
  'sidebar/article-hostile': () => sidebar(quietView('no-match', { heard: hostileHeard })),
  'sidebar/related': () => sidebar(related),
  'sidebar/partial-private': () => sidebar(pageView({ partial: true, saving: 'private' })),
  'sidebar/blocked-lost': () => sidebar(pageView({ saving: 'blocked' }), 'This passage is no longer on the page.'),
  'sidebar/not-ours': () => <NotOurs />,
  'sidebar/silent': () => (
    <main class="quiet-page">
      <Silent onRetry={nothing} />
    </main>
  ),
  'sidebar/foreign': () =>
    sidebar(
      pageView({
        heard: french,
        story: { ...story, languages: { page: 'fr', story: 'en' }, sources: [], absent: story.sources },
      }),
    ),
  'sidebar/nothing-here': () =>
    sidebar(pageView({ story: { ...story, sources: [], absent: story.sources, actors: [] } })),
  'sidebar/not-judged': () =>
    sidebar(
      pageView({
        story: {
          ...story,
          comments: {
            ...story.comments,
            comments: story.comments.comments.map((comment) => ({ ...comment, stance: null, origin: 'none' as const })),
            byComment: { favour: 0, against: 0, neither: 0 },
            byCommenter: { favour: 0, against: 0, neither: 0 },
            notJudged: 8,
          },
        },
      }),
    ),
  'sidebar/many': () => sidebar(pageView({ story: { ...story, sources: manySources } })),
  'sidebar/hostile': () =>
    sidebar(
      pageView({
        story: {
          ...story,
          title: hostile + long,
          summary: hostile,
          actors: story.actors.map((actor, at) => ({ ...actor, name: at % 2 ? long : hostile })),
          sources: story.sources.map((source) => ({ ...source, name: long, role: hostile })),
        },
      }),
    ),
  ...Object.fromEntries(quietStates.map((state) => [`sidebar/${state}`, () => sidebar(quietView(state))])),
  'popup/match': () => popup(pageView({ open: false })),
  'popup/open': () => popup(pageView()),
  'popup/partial': () =>
    popup(
      pageView({
        open: false,
        partial: true,
        match: {
          ...pageView().match,
          reasons: [
            {
              kind: 'verbatim',
              statements: 4,
              of: 16,
              stretches: ['China lies beyond the scope of the', 'would be a big mistake'],
            },
          ],
        } as NonNullable<PageView['match']>,
      }),
    ),
  'popup/related': () => popup({ ...related, open: false }),
  'popup/article': () => popup(quietView('no-match', { heard: heardHere })),
  'popup/loading': () => popup(quietView('not-article'), true),
  'popup/private': () => popup(pageView({ saving: 'private', open: false })),
  ...Object.fromEntries(quietStates.map((state) => [`popup/${state}`, () => popup(quietView(state))])),
  ...LIBRARY_CASES,
}
