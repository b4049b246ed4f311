import { setTimeout as sleep } from 'node:timers/promises'

/** Asks the extension, as one of its own pages, what it knows of a page, and says it in plain words. */

const SETTLE_MS = 10_000
const UNSETTLED = ['unreachable', 'not-article']

/**
 * What the background knows of a tab, once it stops changing: a page that holds no article never gets further than
 * 'not-article', so that answer is believed when the time is over.
 * @param {import('./launch.mjs').Launched} launched
 * @param {number} tabId
 * @param {number} [patience] milliseconds
 */
export async function viewOf(launched, tabId, patience = SETTLE_MS) {
  const giveUp = Date.now() + patience
  while (true) {
    const reply = await launched.ask({ type: 'page-view', tabId })
    if (reply?.ok && !UNSETTLED.includes(reply.value.state)) return reply.value
    if (Date.now() > giveUp) {
      if (reply?.ok) return reply.value
      throw new Error(`The extension does not say what it knows of the page (${reply?.why ?? 'no answer'})`)
    }
    await sleep(100)
  }
}

const STATES = {
  match: 'about a known story',
  related: 'mentions a known story in passing',
  'no-match': 'an article about no story that is known',
  rejected: 'not about the story, the reader says',
  'not-article': 'no article',
  off: 'on a site that is turned off',
  waiting: 'not read yet',
  unreachable: 'out of reach',
}

const statements = (sources) => sources.reduce((sum, source) => sum + source.statements.length, 0)

function storyLines({ actors, sources, absent, comments }) {
  const { favour, against, neither } = comments.byComment
  const whose = comments.from === 'page' ? 'on the page' : 'from the story, the page has none'
  return [
    `Actors: ${actors.length}, of them on this page: ${actors.filter((actor) => actor.mentions.length > 0).length}`,
    `Statements on this page: ${statements(sources)} by ${sources.length} speakers; not on this page: ${statements(absent)}`,
    `Comments (${whose}): ${favour} for, ${against} against, ${neither} neither, ${comments.notJudged} not judged, by ${comments.commenters} people`,
  ]
}

/**
 * @param {import('../../lib/messages/views').PageView} view
 * @returns {string[]} lines that say what was recognised
 */
export function describe(view) {
  const { state, match, story, words, partial } = view
  return [
    `${STATES[state]}${words > 0 ? `, ${words} words` : ''}${partial ? ', only the start of the text' : ''}`,
    ...(match ? [`${match.title}: ${match.sureness}, score ${match.score.toFixed(2)}`] : []),
    ...(story ? storyLines(story) : []),
  ]
}
