import { readFileSync } from 'node:fs'
import Dexie from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { type Brain, createBrain, type Sender } from '@/lib/brain/brain'
import type { FaceReplies, FaceRequest, Reply } from '@/lib/messages/face'
import type { FrameRequest } from '@/lib/messages/frame'
import type { HandRequest, Permits, ReadReply } from '@/lib/messages/hand'
import { NewsglossDatabase } from '@/lib/store/database'
import { createKeeper, type Keeper } from '@/lib/store/keeper'
import type { Article, CommentPlace } from '@/lib/text/article'
import { bundledStory } from '../story/bundled'
import { sheetOf } from './sheet-of'

/** A background with a stand-in for the browser around it, over a database of its own. */

export const TAB = 7
export const URL_HERE = 'https://news.example/harbour'
export const NOW = 1_700_000_000_000

/** An article that carries the bundled story whole. */
export function storyArticle(change: Partial<Article> = {}): Article {
  const { source } = bundledStory()
  return {
    url: URL_HERE,
    site: 'The Example',
    headline: 'France objects to a Nato office in Japan',
    bylines: [],
    paragraphs: source.lines.slice(0, source.paragraphs).map((text) => ({ kind: 'text', text })),
    comments: [],
    partial: false,
    ...change,
  }
}

export interface World {
  readonly brain: Brain
  readonly badges: unknown[][]
  readonly changed: number[]
  readonly permits: Permits[]
  /** Where the sidebar was put for good. */
  readonly docks: unknown[]
  /** Marked passages that were clicked on: tab and number. */
  readonly picked: [number, number][]
  /** What the page script was asked beside reading and showing. */
  readonly asked: HandRequest[]
  /** What the page script answers; a request without an answer rejects. `frames`: the words that frames can show. */
  readonly page: {
    article: Article | null
    open: boolean
    token: string
    reachable: boolean
    modelsMissing?: boolean
    languageModel?: unknown
    now?: number
    frames?: Record<number, readonly string[]>
  }
  /** Words of the passages and comments that the page script was asked to show and has. */
  readonly shown: string[]
  /** The blocks and comments by whose numbers it was asked to show them. */
  readonly places: number[]
  /** What frames were asked, and which: undefined for all. */
  readonly framed: [FrameRequest['type'], number | undefined][]
  /** Models that were loaded. */
  readonly loaded: string[]
  ask<R extends FaceRequest>(request: R, sender?: Partial<Sender>): Promise<Reply<FaceReplies[R['type']]>>
  report(message: unknown, isPrivate?: boolean, url?: string): Promise<unknown>
}

/** A fresh place for databases, for tests that must not see each other's. */
export function freshDatabases(): void {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange })
}

/** A keeper over a database that will not open. */
export const blockedKeeper = (): Keeper =>
  createKeeper(() => {
    const database = new NewsglossDatabase()
    database.open = () => Dexie.Promise.reject(new Error('denied'))
    return database
  })

export function world(keeper: Keeper = createKeeper(), isPrivate = false, page?: World['page']): World {
  const badges: unknown[][] = []
  const changed: number[] = []
  const permits: Permits[] = []
  const docks: unknown[] = []
  const picked: [number, number][] = []
  const asked: HandRequest[] = []
  const script = page ?? { article: null, open: false, token: 'right', reachable: true }
  const loaded: string[] = []
  const shown: string[] = []
  const places: number[] = []
  const framed: World['framed'] = []
  const show = (quote: string): boolean => {
    const there = script.article?.paragraphs.some(({ text }) => text.includes(quote)) ?? false
    if (there) shown.push(quote)
    return there
  }
  const showComment = ({ comment, quote }: CommentPlace): boolean => {
    const there = script.article?.comments[comment]?.text === quote
    if (there) shown.push(quote)
    return there
  }
  const answer = (request: HandRequest): unknown => {
    if (request.type === 'read') {
      const { mode = 'auto', offSites = [] } = permits.at(-1) ?? {}
      const permit = offSites.includes('news.example') ? 'off' : mode
      const article = permit === 'auto' || (permit === 'click' && request.asked) ? script.article : null
      const sheet = article && sheetOf(article)
      const reply: ReadReply = { host: 'news.example', permit, open: script.open, sheet }
      return reply
    }
    if (request.type === 'confirm') return request.token === script.token
    if (request.type === 'show') {
      const { target } = request
      places.push('comment' in target ? target.comment : target.passage.paragraph)
      return 'comment' in target ? showComment(target) : show(target.quote)
    }
    asked.push(request)
    if (request.type === 'mark' || request.type === 'light') return true
    script.open = request.type === 'mount'
    return script.open
  }
  const answerInFrame = (request: FrameRequest, frame: number | undefined): unknown => {
    framed.push([request.type, frame])
    if (!script.frames) throw new Error('no receiver')
    return request.type === 'show-comment' && script.frames[frame ?? 0]?.includes(request.place.quote)
  }
  const brain = createBrain({
    keeper,
    loadBundled: async () => [bundledStory()],
    loadModel: async (name) => {
      loaded.push(name)
      if (script.modelsMissing) throw new Error('no such file')
      return new Uint8Array(readFileSync(`public/models/${name}.bin`)).buffer
    },
    ask: async (_, request) => {
      if (!script.reachable) throw new Error('no receiver')
      return answer(request)
    },
    askFrame: async (_, request, frame) => answerInFrame(request, frame),
    isPrivate: async () => isPrivate,
    badge: (...badge) => badges.push(badge),
    changed: (tabId) => changed.push(tabId),
    picked: (tabId, at) => void picked.push([tabId, at]),
    dock: async () => docks.at(-1),
    keepDock: async (dock) => void docks.push(dock),
    publishPermits: async (published) => void permits.push(published),
    publishedPermits: async () => permits.at(-1),
    bytes: async () => 1,
    now: () => script.now ?? NOW,
    commenterName: (count) => `Commenter ${count}`,
    languageModel: script.languageModel,
  })
  const face: Sender = { from: 'face', url: 'extension://x/popup.html', embedded: false, tab: { id: TAB, isPrivate } }
  return {
    brain,
    badges,
    changed,
    permits,
    docks,
    picked,
    asked,
    page: script,
    loaded,
    shown,
    places,
    framed,
    ask: async (request, sender) => (await brain.receive(request, { ...face, ...sender })) as never,
    report: (message, inPrivate = isPrivate, url = URL_HERE) =>
      brain.receive(message, { from: 'page', url, embedded: false, tab: { id: TAB, isPrivate: inPrivate } }),
  }
}

/** All rows of all tables. */
export async function allRows(): Promise<Record<string, unknown[]>> {
  const database = new NewsglossDatabase()
  await database.open()
  const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const))
  database.close()
  return Object.fromEntries(rows)
}
