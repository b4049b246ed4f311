import Dexie, { type Table } from 'dexie'
import type { MatchState, Reason } from '@/lib/match/types'
import type { Stance } from '@/lib/story/schema'

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

/** What the reader said is wrong; outlives the page's record as little as the page itself. */
export interface CorrectionRow {
  /** `match|<url>|<story>` or `comment|<story>|<author and words, folded>`. */
  readonly key: string
  readonly kind: 'match' | 'comment'
  readonly storyId: string
  /** The page on which it was made. */
  readonly url: string
  /** For a match: 'wrong'. For a comment: its side. */
  readonly value: 'wrong' | Stance
  readonly made: number
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

const VERSION = 2
/** Dexie counts in tenths. */
const NATIVE_VERSION = VERSION * 10

export class NewsglossDatabase extends Dexie {
  stories!: Table<StoryRow, string>
  pages!: Table<PageRow, string>
  comments!: Table<CommentRow, [string, string]>
  corrections!: Table<CorrectionRow, string>
  settings!: Table<SettingRow, string>
  indexes!: Table<IndexRow, string>

  constructor(name = 'newsgloss') {
    super(name)
    this.version(1).stores({
      stories: 'id',
      pages: 'url, seen, storyId',
      comments: '[url+id], url, storyId',
      corrections: 'key, url, storyId',
      settings: 'key',
    })
    this.version(VERSION).stores({ indexes: 'key' })
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
