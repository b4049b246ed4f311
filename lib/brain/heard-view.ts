import type { ArticleActor } from '@/lib/actors/types'
import type { HeardActor, HeardSpeaker, HeardStatement, HeardView, PageView, StoryView } from '@/lib/messages/views'
import type { Heard } from '@/lib/sources/analysis'
import { compareStatements } from '@/lib/sources/compare'
import { type FoundSpeaker, speakersOf } from '@/lib/sources/speakers'
import { INTERRUPTED } from '@/lib/sources/stretches'
import type { FoundStatement } from '@/lib/sources/types'
import type { Article, Passage, Span } from '@/lib/text/article'
import { languageOf } from '@/lib/text/language'
import type { Hearing } from './listener'

/** Puts what was heard of an article into the form that the sidebar shows. */

const actorId = (index: number) => `actor-${index}`
const statementId = ({ content }: FoundStatement) => `heard-${content[0]?.start ?? 0}`

/** The passage of a stretch that `listen` vouches for; throws for any other. */
function placeOf(heard: Heard, span: Span): Passage {
  const passage = heard.passageOf(span)
  if (!passage) throw new Error('a stretch of no paragraph')
  return passage
}

const slice = ({ text }: Heard, { start, end }: Span) => text.slice(start, end)

/** The stretch from a statement's speaker to its cue, where they stand close; else the cue alone. */
function evidenceOf(heard: Heard, { cue, speaker }: FoundStatement): HeardStatement['evidence'] {
  const closest = 80
  const around = speaker && { start: Math.min(cue.start, speaker.start), end: Math.max(cue.end, speaker.end) }
  const close = around && around.end - around.start <= closest + (speaker.end - speaker.start)
  const span = close && heard.passageOf(around) ? around : cue
  return { text: slice(heard, span), passage: placeOf(heard, span) }
}

function statementView(heard: Heard, statement: FoundStatement): HeardStatement {
  const via = statement.via && heard.passageOf(statement.via.span)
  return {
    id: statementId(statement),
    text: statement.content.map((span) => slice(heard, span)).join(INTERRUPTED),
    passages: statement.content.map((span) => placeOf(heard, span)),
    form: statement.form,
    attribution: statement.attribution,
    certain: statement.certain,
    evidence: evidenceOf(heard, statement),
    ...(statement.via && via && { via: { name: statement.via.name, passage: via } }),
    ...(statement.anonymity && { anonymity: slice(heard, statement.anonymity) }),
  }
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** Words that the text gives as said: those in quotation marks, or printed as speech without. */
const spokenWords = (heard: Heard, statements: readonly FoundStatement[]) =>
  statements
    .filter(({ form }) => form === 'direct' || form === 'mixed' || form === 'unmarked')
    .flatMap(({ content }) => content)
    .reduce((sum, span) => sum + countWords(slice(heard, span)), 0)

function speakerView(heard: Heard, speaker: FoundSpeaker, all: number): HeardSpeaker {
  const { actor, statements } = speaker
  const first = statements[0] as FoundStatement
  const role = actor === undefined ? undefined : heard.actors[actor]?.role
  return {
    id: `speaker-${statementId(first)}`,
    name: speaker.name,
    ...(role && { role }),
    attribution: speaker.attribution,
    ...(actor !== undefined && { actor: actorId(actor) }),
    statements: statements.map((statement) => statementView(heard, statement)),
    share: all > 0 ? spokenWords(heard, statements) / all : 0,
  }
}

/** Names that the text uses besides the fullest one. */
function aliasesOf(heard: Heard, { name, mentions }: ArticleActor): string[] {
  const names = mentions.filter(({ kind }) => kind === 'name').map((mention) => slice(heard, mention))
  return [...new Set(names)].filter((other) => other !== name)
}

function actorView(heard: Heard, actor: ArticleActor, index: number): HeardActor[] {
  const mentions = actor.mentions.flatMap((mention) => heard.passageOf(mention) ?? [])
  if (mentions.length === 0) return []
  const statements = heard.statements.filter((statement) => statement.actor === index).length
  return [
    {
      id: actorId(index),
      name: actor.name,
      type: actor.type,
      ...(actor.role && { role: actor.role }),
      aliases: aliasesOf(heard, actor),
      mentions,
      statements,
    },
  ]
}

/** Unclear ones last, then by the words they get, then in the text's order. */
function ranked(speakers: readonly HeardSpeaker[]): HeardSpeaker[] {
  const unclear = ({ attribution }: HeardSpeaker) => (attribution === 'unclear' ? 1 : 0)
  return [...speakers].sort((a, b) => unclear(a) - unclear(b) || b.share - a.share)
}

/** The view of what was heard of an article. */
export function heardView(article: Article, hearing: Hearing): HeardView {
  const language = languageOf(article)
  const base = { ...(language && { language }) }
  if (hearing.state !== 'ready') {
    return { ...base, state: hearing.state, speakers: [], actors: [], secondHand: 0 }
  }
  const { heard } = hearing
  const all = spokenWords(heard, heard.statements)
  const speakers = speakersOf(heard.statements, heard.actors).map((speaker) => speakerView(heard, speaker, all))
  return {
    ...base,
    state: 'ready',
    speakers: ranked(speakers),
    actors: heard.actors.flatMap((actor, index) => actorView(heard, actor, index)),
    secondHand: heard.statements.filter(({ via }) => via !== undefined).length,
  }
}

/** A story's statements in its own order, beside the page's; nothing can be compared with a text in another language. */
const compared = ({ sources, absent, languages }: StoryView, heard: HeardView): Pick<StoryView, 'compared'> =>
  heard.state === 'ready' && !languages ? { compared: compareStatements([...sources, ...absent], heard.speakers) } : {}

/** A page's view with what was heard of its article. */
export function withHeard(view: PageView, heard: HeardView): PageView {
  const { story } = view
  return { ...view, heard, ...(story && { story: { ...story, ...compared(story, heard) } }) }
}
