import Dexie, { type Table } from 'dexie'
import type { CorrectionRow, Quoted } from '@/lib/exchange/schema'
import type { MatchState, Reason } from '@/lib/match/types'
import type { StanceCounts } from '@/lib/stance/count'
import type { Stance } from '@/lib/story/schema'
import { hideAuthors, standingsOf } from './upgrade-3'

/** The one database: what the reader's own machine keeps. Opened by the background alone. */

export interface StoryRow {
  readonly id: string
  readonly version: number
  /** The story file as it was, parsed again when it is read: the database is an edge like any other. */
  readonly story: unknown
}

export interface PageRow {
  /** Address without its fragment. */
  readonly url: string
  readonly title: string
  readonly site: string
  /** Last visit, milliseconds since 1970. */
  readonly seen: number
  readonly state: MatchState
  readonly storyId?: string
  readonly score?: number
  readonly reasons?: readonly Reason[]
  /** The story's statements that stand on it, in its order; absent in what was stored before these were kept. */
  readonly quoted?: readonly Quoted[]
}

export interface CommentRow {
  readonly url: string
  readonly id: string
  readonly storyId: string
  readonly author: string
  readonly text: string
  /** Null where nobody has judged the comment. */
  readonly stance: Stance | null
}

/** Where a page's comments stand on a story, in counts: what is summed up over all pages of the story. No names. */
export interface StandingRow {
  readonly url: string
  readonly storyId: string
  /** Read, repeats among them. */
  readonly comments: number
  readonly commenters: number
  /** Each text once, as `byCommenter` counts each person once. */
  readonly byComment: StanceCounts
  readonly byCommenter: StanceCounts
  /** Counted on no side: not judged, or not surely. */
  readonly unclear: number
}

/** What was worked out of the stories, ready to be used: it can be worked out again. */
export interface IndexRow {
  readonly key: string
  /** Unchecked: see story-index.ts. */
  readonly value: unknown
}

export interface SettingRow {
  readonly key: string
  readonly value: unknown
}

const VERSION = 3
/** Dexie counts in tenths. */
const NATIVE_VERSION = VERSION * 10

export class NewsglossDatabase extends Dexie {
  stories!: Table<StoryRow, string>
  pages!: Table<PageRow, string>
  comments!: Table<CommentRow, [string, string]>
  corrections!: Table<CorrectionRow, string>
  settings!: Table<SettingRow, string>
  indexes!: Table<IndexRow, string>
  standings!: Table<StandingRow, [string, string]>

  constructor(name = 'newsgloss') {
    super(name)
    this.version(1).stores({
      stories: 'id',
      pages: 'url, seen, storyId',
      comments: '[url+id], url, storyId',
      corrections: 'key, url, storyId',
      settings: 'key',
    })
    this.version(2).stores({ indexes: 'key' })
    this.version(VERSION)
      .stores({ standings: '[url+storyId], url, storyId' })
      .upgrade(async (transaction) => {
        const comments = await transaction.table<CommentRow>('comments').toArray()
        await transaction.table('standings').bulkPut(standingsOf(comments))
        const corrections = transaction.table<CorrectionRow>('corrections')
        const renamed = hideAuthors(await corrections.toArray())
        await corrections.clear()
        await corrections.bulkPut(renamed)
      })
  }

  /**
   * Opens the database, unless a newer Newsgloss has written it: Dexie would open that too, and might rebuild it.
   * @throws Error where it is newer, or what Dexie throws where it cannot be opened
   */
  async openOwn(): Promise<void> {
    const installed = (await Dexie.dependencies.indexedDB.databases()).find(({ name }) => name === this.name)
    if ((installed?.version ?? 0) > NATIVE_VERSION) throw new Error('The database is of a newer version.')
    await this.open()
  }
}
