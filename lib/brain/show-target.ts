import type { HandRequest } from '@/lib/messages/hand'
import type { Article, CommentPlace, CommentTarget, PassageTarget, Target } from '@/lib/text/article'
import { findQuote } from '@/lib/text/find'
import { fold } from '@/lib/text/fold'
import { placeInFrames } from './joined'
import type { Outlets } from './outlets'
import type { TabState } from './page-view'
import type { TabBook } from './tabs'

/** Shows what a face asks for on its tab's page, wherever the page has it by now. */

interface Rooms {
  readonly outlets: Pick<Outlets, 'ask' | 'askFrame'>
  readonly tabs: Pick<TabBook, 'get' | 'readAgain'>
}

type Wanted = Extract<HandRequest, { type: 'show' }>['target']

/** A face that names only a place (a mention) means the words that the article has there. */
export function withWords(target: PassageTarget, article: Pick<Article, 'paragraphs'> | undefined): PassageTarget {
  const { paragraph, start, end } = target.passage
  return target.quote === ''
    ? { ...target, quote: article?.paragraphs[paragraph]?.text.slice(start, end) ?? '' }
    : target
}

/** The page counts its blocks, the article its paragraphs. */
export const onPage = ({ passage, quote }: PassageTarget, tab: TabState | undefined): PassageTarget => ({
  passage: { ...passage, paragraph: tab?.places[passage.paragraph] ?? passage.paragraph },
  quote,
})

/** The same words, or nearly the same. */
function findPassage(target: PassageTarget, tab: TabState | undefined): PassageTarget | undefined {
  const paragraphs = tab?.analysis?.article.paragraphs ?? []
  const passage = findQuote(
    paragraphs.map(({ text }) => fold(text)),
    target.quote,
    target.passage.paragraph,
  )
  return passage && onPage(withWords({ passage, quote: '' }, { paragraphs }), tab)
}

/** Where to ask for a comment: on the page, or in one of its frames. */
interface Found {
  readonly place: CommentPlace
  readonly frame?: number
}

/** A comment keeps its id wherever it stands. */
function findComment({ comment: id }: CommentTarget, tab: TabState | undefined): Found | undefined {
  const quote = tab?.analysis?.article.comments.find((other) => other.id === id)?.text
  if (!tab || quote === undefined) return undefined
  const there = placeInFrames(id, tab.frames)
  if (there) return { place: { comment: there.place, quote }, frame: there.frame }
  const comment = tab.commentPlaces.get(id)
  return comment === undefined ? undefined : { place: { comment, quote } }
}

/**
 * Shows a passage or a comment; whether the page has it, and undefined where no page answers. A page that has changed
 * since it was read is read again. What was shown before is shown no more, be it in a frame.
 */
export async function showTarget(
  { outlets, tabs }: Rooms,
  tabId: number,
  target: Target,
): Promise<boolean | undefined> {
  const answered = (answer: Promise<unknown>) =>
    answer.then(
      (found) => found === true,
      () => undefined,
    )
  const tab = await tabs.get(tabId)
  if (!tab) return undefined
  if (tab.frames.size > 0) await outlets.askFrame(tabId, { type: 'clear-comment' }).catch(() => undefined)
  const show = (wanted: Wanted) => answered(outlets.ask(tabId, { type: 'show', target: wanted }))

  if ('comment' in target) {
    const showFound = async (found: Found | undefined) =>
      found &&
      (found.frame === undefined
        ? show(found.place)
        : answered(outlets.askFrame(tabId, { type: 'show-comment', place: found.place }, found.frame)))
    if (await showFound(findComment(target, tab))) return true
    const again = await tabs.readAgain(tabId, true)
    return again && ((await showFound(findComment(target, again))) ?? false)
  }
  const passage = withWords(target, tab.analysis?.article)
  const found = await show(onPage(passage, tab))
  if (found !== false) return found
  const again = findPassage(passage, await tabs.readAgain(tabId, true))
  return again ? show(again) : false
}
