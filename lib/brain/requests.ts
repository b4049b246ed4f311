import type { FaceReplies, FaceRequest, Reply } from '@/lib/messages/face'
import type { PageView, SettingsView } from '@/lib/messages/views'
import { judgeMatch, labelComment } from '@/lib/store/corrections'
import { deleteAll, deletePage } from '@/lib/store/pages'
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '@/lib/store/settings'
import type { Story } from '@/lib/story/schema'
import type { Article, Target } from '@/lib/text/article'
import { findQuote } from '@/lib/text/find'
import { fold } from '@/lib/text/fold'
import type { CommentJudge } from './comment-judge'
import type { CorrectionBook } from './correction-book'
import { heardView, withHeard } from './heard-view'
import { libraryView } from './library-view'
import type { Listener } from './listener'
import type { Outlets } from './outlets'
import { pageState, pageView, type TabState } from './page-view'
import type { Shelf } from './shelf'
import type { TabBook } from './tabs'
import { recordVisit } from './visits'

/** What the background does for each request of a face. The sender has been checked, and the tab is the one it may ask for. */

export interface Rooms {
  readonly outlets: Outlets
  readonly shelf: Shelf
  readonly tabs: TabBook
  readonly corrections: CorrectionBook
  readonly listener: Listener
  readonly judge: CommentJudge
}

type Handler<K extends FaceRequest['type']> = (
  request: Extract<FaceRequest, { type: K }>,
  tabId: number,
) => Promise<Reply<FaceReplies[K]>>
type Handlers = { readonly [K in FaceRequest['type']]: Handler<K> }

const done = <T>(value: T): Reply<T> => ({ ok: true, value })
const refused = (why: 'unreachable' | 'not-ours' | 'not-saved') => ({ ok: false, why }) as const

/** What takes its time is begun, and the faces are told when it is done. */
function workOut({ outlets }: Rooms, tabId: number, work: Promise<unknown>): void {
  work.then(
    () => outlets.changed(tabId),
    (error: unknown) => console.error('Newsgloss:', error),
  )
}

/** Judges the comments of a page about a known story, and keeps that with the visit. */
async function judgeComments({ outlets, corrections, judge }: Rooms, tab: TabState, story: Story): Promise<void> {
  if (!tab.analysis) return
  const judgements = await judge.judge(tab.analysis.article, story)
  await recordVisit(outlets, tab, await corrections.of(tab), judgements)
}

/** Everything that a face shows of a tab. What its article says and what we think of its comments may follow later. */
export async function view(rooms: Rooms, tabId: number): Promise<PageView> {
  const { outlets, tabs, corrections, listener, judge } = rooms
  const tab = await tabs.get(tabId)
  const { article, known } = tab?.analysis ?? {}
  const judgements = article && judge.known(article)
  const shown = pageView(tabId, tab, await corrections.of(tab), outlets.keeper.saving, judgements)
  if (!tab || !article) return shown
  const unjudged = known !== undefined && !judgements && article.comments.length > 0
  if (unjudged) workOut(rooms, tabId, judgeComments(rooms, tab, known.story))
  const hearing = listener.known(article)
  if (hearing) return withHeard(shown, heardView(article, hearing))
  workOut(rooms, tabId, listener.hear(article))
  return shown
}

/** Brings the badge and the faces up to date after a tab's state has changed. */
export async function refresh({ outlets, tabs, corrections }: Rooms, tabId: number): Promise<void> {
  const tab = await tabs.get(tabId)
  outlets.badge(tabId, pageState(tab, await corrections.of(tab)), tab?.analysis?.known?.story.title)
  outlets.changed(tabId)
}

/** Opens or closes the sidebar; the page script's answer says whether it did. */
export async function setOpen(rooms: Rooms, tabId: number, open: boolean): Promise<boolean> {
  // Noted first: a page that takes the sidebar away at once may be heard before the answer.
  rooms.tabs.patch(tabId, { open })
  try {
    await rooms.outlets.ask(tabId, { type: open ? 'mount' : 'unmount' })
  } catch {
    rooms.tabs.forget(tabId)
    return false
  }
  return true
}

/** Changes the settings and brings every tab that we know of up to date; whether they were stored. */
async function changeSettings(rooms: Rooms, change: (now: SettingsView) => SettingsView): Promise<boolean> {
  const { outlets, tabs } = rooms
  const settings = change(await loadSettings(outlets.keeper, outlets.publishedPermits))
  const saved = await saveSettings(outlets.keeper, settings)
  await outlets.publishPermits(settings)
  const known = tabs.known()
  tabs.forgetAll()
  await Promise.all(known.map((tabId) => refresh(rooms, tabId)))
  return saved
}

const withSite = (settings: SettingsView, site: string, on: boolean): SettingsView => ({
  ...settings,
  offSites: on
    ? settings.offSites.filter((other) => other !== site)
    : [...new Set([...settings.offSites, site])].sort((a, b) => a.localeCompare(b)),
})

/** Reads because the reader asked, and keeps the visit: asking is using. */
async function readNow(rooms: Rooms, tabId: number): Promise<TabState | undefined> {
  const tab = await rooms.tabs.readAgain(tabId, true)
  if (tab) await recordVisit(rooms.outlets, tab, await rooms.corrections.of(tab))
  return tab
}

/** A face that names only a place (a mention) means the words that the article has there. */
function withWords(target: Target, article: Pick<Article, 'paragraphs'> | undefined): Target {
  const { paragraph, start, end } = target.passage
  return target.quote === ''
    ? { ...target, quote: article?.paragraphs[paragraph]?.text.slice(start, end) ?? '' }
    : target
}

/** The page counts its blocks, the article its paragraphs. */
const onPage = ({ passage, quote }: Target, tab: TabState | undefined): Target => ({
  passage: { ...passage, paragraph: tab?.places[passage.paragraph] ?? passage.paragraph },
  quote,
})

/** The passage as a page that has changed since has it now: the same words, or nearly the same. */
async function findAgain({ tabs }: Rooms, tabId: number, target: Target): Promise<Target | undefined> {
  const paragraphs = (await tabs.readAgain(tabId, true))?.analysis?.article.paragraphs ?? []
  const passage = findQuote(
    paragraphs.map(({ text }) => fold(text)),
    target.quote,
    target.passage.paragraph,
  )
  return passage && withWords({ passage, quote: '' }, { paragraphs })
}

/** Shows a passage; whether the page has it, and undefined where no page answers. */
async function showTarget(rooms: Rooms, tabId: number, target: Target): Promise<boolean | undefined> {
  const show = async (wanted: Target) =>
    rooms.outlets.ask(tabId, { type: 'show', target: onPage(wanted, await rooms.tabs.get(tabId)) }).then(
      (found) => found === true,
      () => undefined,
    )
  const found = await show(target)
  if (found !== false) return found
  const again = await findAgain(rooms, tabId, target)
  return again ? show(again) : false
}

export function createHandlers(rooms: Rooms): Handlers {
  const { outlets, shelf, tabs, corrections, judge } = rooms
  const shown = async (tabId: number) => done(await view(rooms, tabId))
  const saved = (stored: boolean): Reply<null> => (stored ? done(null) : refused('not-saved'))
  const correct = async (tab: TabState, tabId: number, change: ReturnType<typeof judgeMatch>) => {
    await corrections.record(tab, change)
    const judgements = tab.analysis && judge.known(tab.analysis.article)
    if (!tab.isPrivate) await recordVisit(outlets, tab, await corrections.of(tab), judgements || undefined)
    await refresh(rooms, tabId)
    return shown(tabId)
  }

  return {
    async hello({ token }, tabId) {
      // Both at once: the reader waits for the answer. It is given only to a frame that is ours.
      const [ours, answer] = await Promise.all([
        outlets.ask(tabId, { type: 'confirm', token }).catch(() => false),
        shown(tabId),
      ])
      if (ours !== true) return refused('not-ours')
      tabs.patch(tabId, { open: true })
      return answer.ok ? done({ ...answer.value, open: true }) : answer
    },
    'page-view': (_, tabId) => shown(tabId),
    async read(_, tabId) {
      if (!(await readNow(rooms, tabId))) return refused('unreachable')
      await refresh(rooms, tabId)
      return shown(tabId)
    },
    async open(_, tabId) {
      return (await setOpen(rooms, tabId, true)) ? shown(tabId) : refused('unreachable')
    },
    async close(_, tabId) {
      return (await setOpen(rooms, tabId, false)) ? shown(tabId) : refused('unreachable')
    },
    async show(request, tabId) {
      const target = withWords(request.target, (await tabs.get(tabId))?.analysis?.article)
      const found = await showTarget(rooms, tabId, target)
      return found === undefined ? refused('unreachable') : done(found)
    },
    async 'judge-match'({ storyId, right }, tabId) {
      const tab = await tabs.get(tabId)
      if (!tab?.analysis) return refused('unreachable')
      return correct(tab, tabId, judgeMatch(storyId, tab.analysis.article.url, right, outlets.now()))
    },
    async 'label-comment'({ commentId, stance }, tabId) {
      const tab = await tabs.get(tabId)
      const shownNow = await view(rooms, tabId)
      const comment = shownNow.story?.comments.comments.find(({ id }) => id === commentId)
      if (!tab?.analysis?.known || !comment) return refused('unreachable')
      const { article, known } = tab.analysis
      const { author, text } = comment
      return correct(tab, tabId, labelComment(known.story.id, article.url, { author, text, stance }, outlets.now()))
    },
    'set-site': async ({ site, on }) => saved(await changeSettings(rooms, (now) => withSite(now, site, on))),
    'set-mode': async ({ mode }) => saved(await changeSettings(rooms, (now) => ({ ...now, mode }))),
    library: async () => done(await libraryView(outlets, shelf)),
    'delete-page': async ({ url }) => saved(await deletePage(outlets.keeper, url)),
    async 'delete-all'() {
      const deleted = await deleteAll(outlets.keeper)
      corrections.forgetAll()
      tabs.forgetAll()
      await outlets.publishPermits(DEFAULT_SETTINGS)
      return saved(deleted)
    },
  }
}
