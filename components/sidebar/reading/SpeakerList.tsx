import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { Paged } from '../../ui/Paged'
import { ReadingContext } from './context'

interface Speaking {
  readonly statements: readonly { readonly id: string }[]
}

interface Props<Speaker> {
  readonly speakers: readonly Speaker[]
  /** One `<li>` for each. */
  readonly children: (speaker: Speaker) => ComponentChildren
}

/** Speakers with their statements; the list is always long enough for the statement that the reader has come to. */
export function SpeakerList<Speaker extends Speaking>({ speakers, children }: Props<Speaker>) {
  const { current } = useContext(ReadingContext)
  const reach = speakers.findIndex(({ statements }) => statements.some(({ id }) => id === current))
  return (
    <Paged items={speakers} class="sources" reach={reach}>
      {children}
    </Paged>
  )
}
