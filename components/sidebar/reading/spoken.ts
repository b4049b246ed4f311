import type { Voice } from '@/lib/messages/marks'
import type { HeardSpeaker, PageView, SourceView } from '@/lib/messages/views'
import { stretches } from '@/lib/sources/stretches'
import type { PassageTarget } from '@/lib/text/article'
import { isRecognised } from '../readable'

/** A statement of the section on sources, with its places in the page. */
export interface Spoken {
  readonly id: string
  /** Id of the speaker, as the section has it. */
  readonly speaker: string
  /** '' where unclear. */
  readonly name: string
  readonly voice: Voice
  /** In reading order, never empty. */
  readonly targets: readonly PassageTarget[]
}

type Speaker = Pick<HeardSpeaker | SourceView, 'id' | 'name' | 'attribution'>

interface Group {
  readonly speaker: Speaker
  readonly said: readonly { readonly id: string; readonly targets: readonly PassageTarget[] }[]
}

const heardGroup = (speaker: HeardSpeaker): Group => ({
  speaker,
  said: speaker.statements.map(({ id, text, passages }) => ({ id, targets: stretches(text, passages) })),
})

const storyGroup = (speaker: SourceView): Group => ({
  speaker,
  said: speaker.statements.map(({ id, found }) => ({
    id,
    targets: found ? [{ passage: found.passage, quote: found.text }] : [],
  })),
})

function groupsOf(view: PageView): Group[] {
  if (view.heard?.state === 'ready') return view.heard.speakers.map(heardGroup)
  return isRecognised(view) ? view.story.sources.map(storyGroup) : []
}

const place = ({ targets }: Spoken) => targets[0]?.passage
const readingOrder = (a: Spoken, b: Spoken) =>
  (place(a)?.paragraph ?? 0) - (place(b)?.paragraph ?? 0) || (place(a)?.start ?? 0) - (place(b)?.start ?? 0)

/** All statements that stand in the page, in its order; speakers are numbered in the order of the section. */
export function spokenOn(view: PageView): readonly Spoken[] {
  let voices = 0
  return groupsOf(view)
    .flatMap(({ speaker, said }) => {
      const unclear = speaker.attribution === 'unclear'
      const voice = unclear ? null : voices++
      const name = unclear ? '' : speaker.name
      return said.map((each) => ({ ...each, speaker: speaker.id, name, voice }))
    })
    .filter(({ targets }) => targets.length > 0)
    .sort(readingOrder)
}
