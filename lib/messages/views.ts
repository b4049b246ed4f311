import type { ActorType } from '@/lib/actors/types'
import type { MatchState, Reason } from '@/lib/match/types'
import type { ArticleForm } from '@/lib/sources/types'
import type { StanceCounts } from '@/lib/stance/count'
import type { Period } from '@/lib/stance/summary/over-time'
import type { ReplyCounts } from '@/lib/stance/summary/replies'
import type { StanceReason } from '@/lib/stance/types'
import type { Actor, Attribution, Form, Position, Stance } from '@/lib/story/schema'
import type { Passage } from '@/lib/text/article'
import type { KeptCounts, LibraryCorrection } from './library-views'

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

/** A comment as it was read, whether or not anything is thought of it. */
export interface ReadComment {
  readonly id: string
  readonly author: string
  readonly text: string
  /** ISO 8601, or as the page has it ("3 hours ago"). */
  readonly time?: string
  readonly likes?: number
  /** By the author of the page or somebody of the site. */
  readonly staff?: boolean
  /** The page shows it folded. */
  readonly collapsed?: boolean
  /** The comment that it answers; without an author where that one was taken away. */
  readonly answers?: { readonly id: string; readonly author?: string }
}

/** Where a comment's label comes from. */
export type LabelOrigin = 'story' | 'reader' | 'ours' | 'none'

export interface CommentView extends ReadComment {
  /** Null where nobody has judged it, or we have and are not sure. */
  readonly stance: Stance | null
  /** Where it seems to lean, where we are not sure. */
  readonly leaning?: Stance
  /** How sure our own label is. */
  readonly sureness?: Sureness
  /** What the browser's own language model says of it, where we are not sure; counted nowhere. */
  readonly second?: Stance
  readonly origin: LabelOrigin
  /** The label before the reader's correction, where there is one. */
  readonly corrected?: { readonly from: Stance | null }
  readonly how?: 'stated' | 'implied'
  readonly argument?: string
  readonly reason?: string
  /** What decided where the label is ours, and the words of the comment that show it. */
  readonly because?: { readonly key: StanceReason['key']; readonly words: readonly string[] }
  /** It says nearly word for word what a comment before it says, and is not counted again. */
  readonly repeat?: boolean
}

/** How often comments use an argument for a side; each text counts once. */
export interface ArgumentView {
  readonly text: string
  readonly side: 'favour' | 'against'
  readonly comments: number
  readonly commenters: number
  /** Ids of the comments that use it, in the page's order. */
  readonly ids: readonly string[]
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
  /** Comments that the site has taken away. */
  readonly removed: number
  /** Labels that the reader has corrected. */
  readonly corrected: number
  /** Those of most commenters first. */
  readonly arguments: readonly ArgumentView[]
  /** Comments that repeat another one nearly word for word: not counted again. */
  readonly repeats: number
  /** Accounts that wrote a large part of the comments, most first. */
  readonly busy: readonly { readonly author: string; readonly comments: number }[]
  /** Sides by time; empty where too few comments say when they were written. */
  readonly overTime: readonly Period[]
  /** How replies stand to the comments that they answer. */
  readonly replies: ReplyCounts
  /** The story's own comments, where this page has comments of its own and these are not among them. */
  readonly ofStory: readonly CommentView[]
}

/** What comments talk about: a word for it, and those who do. */
export interface Talked {
  readonly comments: number
  readonly commenters: number
  /** Ids of the comments, in the page's order. */
  readonly ids: readonly string[]
}

export interface TalkedActor extends Talked {
  readonly id: string
  readonly name: string
  /** Where the article has it, in reading order. */
  readonly mentions: readonly Passage[]
}

export interface TalkedStatement extends Talked {
  readonly id: string
  readonly text: string
  /** '' where the article leaves it open. */
  readonly speaker: string
  readonly passage: Passage
}

export interface Phrase extends Talked {
  readonly text: string
}

/** The comments on an article about no known story: counts and what they talk about, no sides. */
export interface TalkView {
  readonly comments: readonly ReadComment[]
  readonly commenters: number
  /** Comments that answer no other one. */
  readonly threads: number
  readonly declared?: number
  readonly removed: number
  /** The article's actors and statements that comments talk about; undefined while that is being worked out. */
  readonly about?: {
    readonly actors: readonly TalkedActor[]
    readonly statements: readonly TalkedStatement[]
    readonly phrases: readonly Phrase[]
  }
  /** Comments with the most answers, most first. */
  readonly answered: readonly { readonly id: string; readonly answers: number }[]
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
  /** Its comments, where no story is known; absent where it has none. */
  readonly talk?: TalkView
  /** More is being worked out. Faces are told when it is done; one that began to listen later asks again. */
  readonly pending?: boolean
}

/** When the page script may read: on its own, only when the reader asks, or never (per site). */
export type ReadMode = 'auto' | 'click'

export interface SettingsView {
  readonly mode: ReadMode
  /** Hosts turned off, sorted. */
  readonly offSites: readonly string[]
  /** Commenters are shown as numbers. */
  readonly hideNames: boolean
  /** Days after the last visit until a page's record goes; 0: never. */
  readonly keepDays: 7 | 30 | 90 | 365 | 0
  /** Ask the browser's own language model about comments whose side is not sure. */
  readonly askModel: boolean
}

/** Where the comments stand on one page, in counts. */
export interface PageStanding {
  readonly url: string
  readonly title: string
  readonly site: string
  /** Milliseconds since 1970, the last visit. */
  readonly seen: number
  /** Read, repeats among them. */
  readonly comments: number
  readonly byComment: StanceCounts
  readonly byCommenter: StanceCounts
  readonly unclear: number
}

/** The comments over all pages of a story that are kept. */
export interface StoryStanding {
  readonly storyId: string
  readonly title: string
  readonly proposition: string
  readonly comments: number
  readonly byComment: StanceCounts
  readonly unclear: number
  /** The latest visit first. */
  readonly pages: readonly PageStanding[]
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
}

export interface LibraryPage {
  readonly url: string
  readonly title: string
  readonly site: string
  /** Milliseconds since 1970, the last visit. */
  readonly seen: number
  readonly state: PageState
  readonly storyId?: string
  readonly storyTitle?: string
  readonly score?: number
  readonly corrections: number
}

export interface LibraryView {
  readonly saving: Saving
  readonly stories: readonly LibraryStory[]
  readonly pages: readonly LibraryPage[]
  /** The latest first. */
  readonly corrections: readonly LibraryCorrection[]
  readonly kept: KeptCounts
  readonly settings: SettingsView
  /** Stories with comments on pages that are kept, most comments first. */
  readonly standings: readonly StoryStanding[]
  /** The browser has a language model of its own that is ready to be asked. */
  readonly modelReady: boolean
  /** Bytes the browser says we use; absent where it does not say. */
  readonly bytes?: number
}

/** A statement that shows what there is to tell apart. */
export interface SampleView {
  readonly text: string
  /** The stretch of the text that shows who speaks. */
  readonly evidence: string
  readonly attribution: Attribution
  /** Absent where the text does not settle it. */
  readonly speaker?: string
  /** Through whom the text has the words. */
  readonly via?: string
}

/** A bundled story as an article to try. */
export interface ExampleView {
  /** BCP 47. */
  readonly language: string
  readonly title: string
  /** Where the text is from. */
  readonly description: string
  readonly paragraphs: readonly string[]
  readonly comments: readonly { readonly author: string; readonly text: string }[]
  readonly samples: readonly SampleView[]
}
