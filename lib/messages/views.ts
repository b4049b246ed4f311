import type { ActorType } from '@/lib/actors/types'
import type { MatchState, Reason } from '@/lib/match/types'
import type { ArticleForm } from '@/lib/sources/types'
import type { StanceCounts } from '@/lib/stance/count'
import type { StanceReason } from '@/lib/stance/types'
import type { Actor, Attribution, Form, Place, Position, Stance } from '@/lib/story/schema'
import type { Passage } from '@/lib/text/article'

/** What the background hands to the faces: ready to show, nothing left to compute but wording. */

/** What is known of the page in a tab. */
export type PageState =
  /** Read, and about a known story. */
  | 'match'
  /** Read; it mentions a known story in passing. */
  | 'related'
  /** Read, and about no story we know. */
  | 'no-match'
  /** The reader said that the match is wrong. */
  | 'rejected'
  /** No article stands on the page. */
  | 'not-article'
  /** The reader turned this site off. */
  | 'off'
  /** Set to read only when asked, and not asked yet. */
  | 'waiting'
  /** Our script does not run there (store pages, PDF, pages open since before installing). */
  | 'unreachable'

/** Whether what the reader sees and does is kept. */
export type Saving = 'saved' | 'private' | 'blocked'

/** How sure a match is, in words: score ≥ 0.9, ≥ 0.7, below. */
export type Sureness = 'sure' | 'likely' | 'possible'

export interface MatchView {
  readonly storyId: string
  readonly title: string
  readonly state: Exclude<MatchState, 'none'>
  readonly score: number
  readonly sureness: Sureness
  readonly reasons: readonly Reason[]
}

export interface StatementView {
  readonly id: string
  readonly text: string
  readonly form: Form
  readonly attribution: Attribution
  /** Name of the publication or body the words came through. */
  readonly via?: string
  /** The stretch of the source text that shows who speaks. */
  readonly evidence: string
  readonly reason: string
  readonly note?: string
  /** Paragraph of the story's own text, from 1. */
  readonly storyParagraph: number
  /** Where the page has it; absent where it does not. `exact` is false where the words differ a little. */
  readonly found?: { readonly passage: Passage; readonly exact: boolean; readonly text: string }
}

/** A speaker with all that is attributed to it. Unclear statements are one group a wording of the text ("he"). */
export interface SourceView {
  readonly id: string
  readonly name: string
  readonly role?: string
  readonly attribution: Attribution
  readonly statements: readonly StatementView[]
}

export interface ActorView {
  readonly id: string
  readonly name: string
  readonly kind: Actor['kind']
  readonly role: string
  readonly position: Position
  readonly note?: string
  /** What shows the position: the strongest statement or stretch, with its place on this page if it is here. */
  readonly shows: readonly { readonly text: string; readonly storyParagraph: number; readonly passage?: Passage }[]
  /** Every mention on this page, in reading order. */
  readonly mentions: readonly Passage[]
}

/** A statement found in the article's own text, whether a story is known or not. */
export interface HeardStatement {
  readonly id: string
  /** The page's own words; stretches that the text interrupts are parted by " … ". */
  readonly text: string
  /** Where it stands: a passage for each stretch, in text order. */
  readonly passages: readonly Passage[]
  readonly form: ArticleForm
  readonly attribution: Attribution
  /** False: shown as "possible". */
  readonly certain: boolean
  /** The words that show who speaks: cue and speaker as the text has them, and where they stand. */
  readonly evidence: { readonly text: string; readonly passage: Passage }
  /** Through whom the text has the words. */
  readonly via?: { readonly name: string; readonly passage: Passage }
  /** The text's own reason for withholding the name. */
  readonly anonymity?: string
}

/** A speaker of the article. What the text does not settle is one group, without a name. */
export interface HeardSpeaker {
  readonly id: string
  /** '' where unclear. */
  readonly name: string
  /** As the text gives it. */
  readonly role?: string
  readonly attribution: Attribution
  /** Id of the actor who speaks. */
  readonly actor?: string
  readonly statements: readonly HeardStatement[]
  /** Of the words attributed to anybody in this article, how many are this speaker's, 0 to 1. */
  readonly share: number
}

/** Who or what plays a part in the article. */
export interface HeardActor {
  readonly id: string
  readonly name: string
  readonly type: ActorType
  readonly role?: string
  /** Other names that the text uses. */
  readonly aliases: readonly string[]
  /** In reading order. */
  readonly mentions: readonly Passage[]
  /** Statements that it makes here. */
  readonly statements: number
}

/** What was found in the article itself. */
export interface HeardView {
  /**
   * 'other-language': its language is not one whose statements can be read yet. 'failed': what is needed to read them
   * could not be loaded.
   */
  readonly state: 'ready' | 'other-language' | 'failed'
  /** BCP 47, where known. */
  readonly language?: string
  /** Speakers by the words they get, unclear ones last. */
  readonly speakers: readonly HeardSpeaker[]
  /** By the part they play. */
  readonly actors: readonly HeardActor[]
  /** Statements that the text has through somebody else. */
  readonly secondHand: number
}

/** A word or more of a comparison: in both texts, in the story alone, on the page alone. */
export interface DifferencePart {
  readonly text: string
  readonly in: 'both' | 'story' | 'page'
}

/** A statement of the story beside this page's, or one that only one of them has. */
export type Compared =
  | { readonly kind: 'same'; readonly story: StatementView; readonly speaker: string }
  | {
      readonly kind: 'altered'
      readonly story: StatementView
      readonly speaker: string
      readonly difference: readonly DifferencePart[]
    }
  | { readonly kind: 'only-here'; readonly page: HeardStatement; readonly speaker: string }
  | { readonly kind: 'not-here'; readonly story: StatementView; readonly speaker: string }

/** Where a comment's label comes from. */
export type LabelOrigin = 'story' | 'reader' | 'ours' | 'none'

export interface CommentView {
  readonly id: string
  readonly author: string
  readonly text: string
  /** Null where nobody has judged it, or we have and are not sure. */
  readonly stance: Stance | null
  /** Where it seems to lean, where we are not sure. */
  readonly leaning?: Stance
  readonly origin: LabelOrigin
  /** The label before the reader's correction, where there is one. */
  readonly corrected?: { readonly from: Stance | null }
  readonly how?: 'stated' | 'implied'
  readonly argument?: string
  readonly reason?: string
  /** What decided where the label is ours, and the words of the comment that show it. */
  readonly because?: { readonly key: StanceReason['key']; readonly words: readonly string[] }
}

/** How often comments use an argument for a side; each text counts once. */
export interface ArgumentView {
  readonly text: string
  readonly side: 'favour' | 'against'
  readonly comments: number
  readonly commenters: number
}

export interface CommentsView {
  /** 'page': comments read from this page; 'story': the story's own, the page having none. */
  readonly from: 'page' | 'story'
  readonly comments: readonly CommentView[]
  readonly byComment: StanceCounts
  /** A commenter counts once, for the side that most of their comments take; where none leads alone, as neither. */
  readonly byCommenter: StanceCounts
  readonly notJudged: number
  readonly commenters: number
  /** How many comments the page says there are, loaded or not. */
  readonly declared?: number
  /** Those of most commenters first. */
  readonly arguments: readonly ArgumentView[]
  /** Comments that repeat another one nearly word for word: not counted again. */
  readonly repeats: number
  /** Accounts that wrote a large part of the comments, most first. */
  readonly busy: readonly { readonly author: string; readonly comments: number }[]
}

export interface StoryView {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly proposition: string
  readonly notes: readonly string[]
  /** Where they differ: a text in another language may say the same, so nothing is said to be missing there. BCP 47. */
  readonly languages?: { readonly page: string; readonly story: string }
  readonly actors: readonly ActorView[]
  /** Speakers with statements that stand on this page, in its order. */
  readonly sources: readonly SourceView[]
  /** Speakers with the statements that this page does not carry. */
  readonly absent: readonly SourceView[]
  readonly comments: CommentsView
  /** Its statements beside this page's; absent where the page is in another language. */
  readonly compared?: readonly Compared[]
}

export interface PageView {
  readonly tabId: number
  readonly state: PageState
  readonly saving: Saving
  readonly site: string
  readonly headline: string
  readonly partial: boolean
  readonly words: number
  readonly open: boolean
  readonly match?: MatchView
  readonly story?: StoryView
  /** What the article itself says and who says it; absent where no article is read or it is still being worked out. */
  readonly heard?: HeardView
}

/** When the page script may read: on its own, only when the reader asks, or never (per site). */
export type ReadMode = 'auto' | 'click'

export interface SettingsView {
  readonly mode: ReadMode
  /** Hosts turned off, sorted. */
  readonly offSites: readonly string[]
}

export interface LibraryStory {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly proposition: string
  readonly statements: number
  readonly actors: number
  readonly comments: number
  readonly pages: number
  readonly sourceDescription: string
  readonly source: readonly Place[]
}

export interface LibraryPage {
  readonly url: string
  readonly title: string
  readonly site: string
  /** Milliseconds since 1970, the last visit. */
  readonly seen: number
  readonly state: PageState
  readonly storyTitle?: string
  readonly score?: number
  readonly corrections: number
}

export interface LibraryView {
  readonly saving: Saving
  readonly stories: readonly LibraryStory[]
  readonly pages: readonly LibraryPage[]
  readonly settings: SettingsView
  /** Bytes the browser says we use; absent where it does not say. */
  readonly bytes?: number
}
