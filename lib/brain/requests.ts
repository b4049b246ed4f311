import type { FaceReplies, FaceRequest, Reply } from '@/lib/messages/face'
import type { PageView, SettingsView } from '@/lib/messages/views'
import { judgeMatch, labelComment } from '@/lib/store/corrections'
import { deleteAll } from '@/lib/store/pages'
import { DEFAULT_SETTINGS, loadSettings, permitsOf, saveSettings } from '@/lib/store/settings'
import type { Story } from '@/lib/story/schema'
import { trace } from '@/lib/text/trace'
import type { CommentJudge } from './comment-judge'
import type { CorrectionBook } from './correction-book'
import type { DockBook } from './dock'
import { dockStyles } from './dock-style'
import { exampleView } from './example-view'
import type { FaultBook } from './faults'
import { heardView, withHeard } from './heard-view'
import { withoutNames } from './hidden-names'
import { createLibraryHandlers } from './library-requests'
import { libraryView } from './library-view'
import type { Listener } from './listener'
import { markPassages } from './marks'
import type { Outlets } from './outlets'
import { withComments } from './page-comments'
import { pageState, pageView, type TabState } from './page-view'
import type { SecondOpinions } from './second-opinions'
import type { Shelf } from './shelf'
import { showTarget } from './show-target'
import type { TabBook } from './tabs'
import type { TalkBook } from './talk-book'
import type { Tidier } from './tidy'
import { recordVisit } from './visits'

/** What the background does for each request of a face. The sender has been checked, and the tab is the one it may ask for. */

export interface Rooms {
  readonly outlets: Outlets
  readonly shelf: Shelf
  readonly tabs: TabBook
  readonly corrections: CorrectionBook
  readonly listener: Listener
  readonly judge: CommentJudge
  readonly faults: FaultBook
  readonly dock: DockBook
  readonly talk: TalkBook
  readonly seconds: SecondOpinions
  readonly tidier: Tidier
}

type Handler<K extends FaceRequest['type']> = (
  request: Extract<FaceRequest, { type: K }>,
  tabId: number,
) => Promise<Reply<FaceReplies[K]>>
type Handlers = { readonly [K in FaceRequest['type']]: Handler<K> }

const done = <T>(value: T): Reply<T> => ({ ok: true, value })
const refused = (why: 'unreachable' | 'not-ours' | 'not-saved') => ({ ok: false, why }) as const

/** What takes its time is begun, and the faces are told when it is done. */
function workOut({ outlets, faults }: Rooms, tabId: number, work: Promise<unknown>): void {
  work.then(() => outlets.changed(tabId), faults.note)
}

/** Judges the comments of a page about a known story, and keeps that with the visit. */
async function judgeComments({ outlets, corrections, judge }: Rooms, tab: TabState, story: Story): Promise<void> {
  if (!tab.analysis) return
  const judgements = await judge.judge(tab.analysis.article, story)
  await recordVisit(outlets, tab, await corrections.of(tab), judgements)
}

/** All of a tab, names included. What its article says and what we think of its comments may follow later. */
async function wholeView(rooms: Rooms, tabId: number, settings: SettingsView): Promise<PageView> {
  const { outlets, tabs, corrections, listener, judge } = rooms
  const tab = await tabs.get(tabId)
  const { article, known } = tab?.analysis ?? {}
  const judgements = article && judge.known(article)
  const shown = pageView(tabId, tab, await corrections.of(tab), outlets.keeper.saving, judgements)
  if (!tab?.analysis || !article) return shown
  let pending = false
  const begin = (task: Promise<unknown>) => {
    pending = true
    workOut(rooms, tabId, task)
  }
  const unjudged = known !== undefined && !judgements && article.comments.length > 0
  if (unjudged) begin(judgeComments(rooms, tab, known.story))
  const hearing = listener.known(article)
  if (!hearing) begin(listener.hear(article))
  const told = hearing ? withHeard(shown, heardView(article, hearing)) : shown
  const work = { begin, partly: () => outlets.changed(tabId) }
  const whole = withComments(told, tab.analysis, settings, rooms, work)
  return pending ? { ...whole, pending } : whole
}

const settingsOf = ({ outlets }: Pick<Rooms, 'outlets'>) => loadSettings(outlets.keeper, outlets.publishedPermits)

/** Everything that a face shows of a tab. */
export async function view(rooms: Rooms, tabId: number): Promise<PageView> {
  const settings = await settingsOf(rooms)
  const whole = await wholeView(rooms, tabId, settings)
  return settings.hideNames ? withoutNames(whole, rooms.outlets.commenterName) : whole
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
  if (!open) rooms.outlets.askFrame(tabId, { type: 'clear-comment' }).catch(() => undefined)
  try {
    const mount = async () => ({ type: 'mount', styles: dockStyles(await rooms.dock.get()) }) as const
    await rooms.outlets.ask(tabId, open ? await mount() : { type: 'unmount' })
  } catch {
    rooms.tabs.forget(tabId)
    return false
  }
  return true
}

/** Every tab that we know of is asked anew, and shown as it is now. */
async function renewTabs(rooms: Rooms): Promise<void> {
  const known = rooms.tabs.known()
  rooms.tabs.forgetAll()
  await Promise.all(known.map((tabId) => refresh(rooms, tabId)))
}

/** Changes the settings and brings every tab that we know of up to date; whether they were stored. */
async function changeSettings(rooms: Rooms, change: (now: SettingsView) => SettingsView): Promise<boolean> {
  const { outlets } = rooms
  const settings = change(await settingsOf(rooms))
  const saved = await saveSettings(outlets.keeper, settings)
  await outlets.publishPermits(permitsOf(settings))
  await renewTabs(rooms)
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

export function createHandlers(rooms: Rooms): Handlers {
  const { outlets, shelf, tabs, corrections, judge, faults } = rooms
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
      const found = await showTarget(rooms, tabId, request.target)
      return found === undefined ? refused('unreachable') : done(found)
    },
    async dock({ keep, ...change }, tabId) {
      const wanted = 'side' in change || 'width' in change
      const now = wanted ? await rooms.dock.change(change, keep) : await rooms.dock.get()
      if (wanted) await outlets.ask(tabId, { type: 'mount', styles: dockStyles(now) })
      return done(now)
    },
    async mark(request, tabId) {
      return (await markPassages(rooms, tabId, request)) ? done(true) : refused('unreachable')
    },
    async light({ at }, tabId) {
      await outlets.ask(tabId, { type: 'light', at })
      return done(true)
    },
    async 'judge-match'({ storyId, right }, tabId) {
      const tab = await tabs.get(tabId)
      if (!tab?.analysis) return refused('unreachable')
      return correct(tab, tabId, judgeMatch(storyId, tab.analysis.article.url, right, outlets.now()))
    },
    async 'label-comment'({ commentId, stance }, tabId) {
      const tab = await tabs.get(tabId)
      const { story } = await wholeView(rooms, tabId, await settingsOf(rooms))
      const shownNow = [...(story?.comments.comments ?? []), ...(story?.comments.ofStory ?? [])]
      const comment = shownNow.find(({ id }) => id === commentId)
      if (!tab?.analysis?.known || !comment) return refused('unreachable')
      const { article, known } = tab.analysis
      const { author, text } = comment
      return correct(tab, tabId, labelComment(known.story.id, article.url, { author, text, stance }, outlets.now()))
    },
    'set-site': async ({ site, on }) => saved(await changeSettings(rooms, (now) => withSite(now, site, on))),
    'set-mode': async ({ mode }) => saved(await changeSettings(rooms, (now) => ({ ...now, mode }))),
    async 'set-preferences'({ type: _, ...change }) {
      const stored = await changeSettings(rooms, (now) => ({ ...now, ...change }))
      if (stored && change.keepDays !== undefined) await rooms.tidier.tidy(true)
      return saved(stored)
    },
    library: async () => done(await libraryView(outlets, shelf)),
    ...createLibraryHandlers(rooms, () => renewTabs(rooms)),
    async example() {
      const [story] = await outlets.loadBundled()
      return story ? done(exampleView(story)) : refused('unreachable')
    },
    faults: async () => done(faults.all().map(trace)),
    async 'delete-all'() {
      const deleted = await deleteAll(outlets.keeper)
      corrections.forgetAll()
      tabs.forgetAll()
      await rooms.dock.forget()
      await outlets.publishPermits(permitsOf(DEFAULT_SETTINGS))
      return saved(deleted)
    },
  }
}
