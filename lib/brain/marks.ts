import type { Marking } from '@/lib/messages/hand'
import { LOOKS, lookOf, type Voice } from '@/lib/messages/marks'
import type { PassageTarget } from '@/lib/text/article'
import type { Outlets } from './outlets'
import { onPage, withWords } from './show-target'
import type { TabBook } from './tabs'

/** Marks in a page who speaks where. On light and dark pages alike the text keeps the page's own colour. */

const LIGHT = '::highlight(newsgloss-light){background-color:#ffe58a;color:#1c1b19}'
const REST = 'newsgloss-rest'

const nameOf = (voice: Voice) => `newsgloss-voice-${voice === null ? 'unclear' : voice % LOOKS}`

function rule(voice: Voice, alone: boolean): string {
  const { tint, line } = lookOf(voice)
  // Beside dimmed text, what is said must be plain to read whatever the page's colours are.
  const plain = alone ? 'background-color:#fffdf2;color:#1c1b19' : `background-color:rgba(${tint},.16)`
  return `::highlight(${nameOf(voice)}){${plain};text-decoration:underline ${line} 2px rgb(${tint})}`
}

/**
 * @param voices for each passage who speaks it
 * @param alone dims all else of the article
 */
export function markingOf(targets: readonly PassageTarget[], voices: readonly Voice[], alone: boolean): Marking {
  const rules = [...new Set(voices)].map((voice) => rule(voice, alone))
  if (alone) rules.push(`::highlight(${REST}){color:rgba(128,128,128,.55)}`)
  return { targets, names: voices.map(nameOf), css: [...rules, LIGHT].join('\n'), rest: alone ? REST : '' }
}

interface Rooms {
  readonly outlets: Pick<Outlets, 'ask'>
  readonly tabs: Pick<TabBook, 'get'>
}

/** Marks passages in a tab's page; whether a page answers. */
export async function markPassages(
  { outlets, tabs }: Rooms,
  tabId: number,
  { targets, voices, alone }: { targets: readonly PassageTarget[]; voices: readonly Voice[]; alone: boolean },
): Promise<boolean> {
  const tab = await tabs.get(tabId)
  const there = targets.map((target) => onPage(withWords(target, tab?.analysis?.article), tab))
  return outlets.ask(tabId, { type: 'mark', marking: markingOf(there, voices, alone) }).then(
    () => true,
    () => false,
  )
}
