import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { PageView } from '@/lib/messages/views'
import type { SidebarActions } from '../actions'
import type { Reading } from './context'
import { type Spoken, spokenOn } from './spoken'

/** The passage that the reader clicked on in the page: its number among those marked, and which click it was. */
export interface Picked {
  readonly at: number
  readonly turn: number
}

/** For each marked passage, in the order in which the page has them, the statement that it belongs to. */
const ownersOf = (spoken: readonly Spoken[]): readonly Spoken[] =>
  spoken.flatMap((each) => each.targets.map(() => each))

/** Keeps the page's marks as the sidebar shows them, and brings both to the same statement. */
export function useReading(view: PageView, actions: SidebarActions, picked: Picked | null): Reading {
  const [current, setCurrent] = useState<string | null>(null)
  const [alone, setAlone] = useState(false)
  const spoken = useMemo(() => spokenOn(view), [view])
  const marked = useRef(false)
  const { mark, light, show } = actions

  useEffect(() => {
    if (spoken.length === 0 && !marked.current) return
    marked.current = spoken.length > 0
    mark(spoken, alone)
  }, [spoken, alone, mark])

  useEffect(() => {
    const id = picked && ownersOf(spoken)[picked.at]?.id
    if (id) setCurrent(id)
    // A click counts once, whatever becomes of the statements after it.
  }, [picked?.turn])

  return useMemo(() => {
    const voices = new Map(spoken.map(({ speaker, voice }) => [speaker, voice]))
    const owners = ownersOf(spoken)
    return {
      spoken,
      current,
      alone,
      voiceOf: (speaker) => voices.get(speaker),
      look: (id) => light(owners.flatMap((owner, at) => (owner.id === id ? [at] : []))),
      step(by) {
        const from = spoken.findIndex(({ id }) => id === current)
        const start = from < 0 && by < 0 ? 0 : from
        const next = spoken[(start + by + spoken.length) % spoken.length]
        if (!next?.targets[0]) return
        setCurrent(next.id)
        show(next.targets[0])
      },
      setAlone,
    }
  }, [spoken, current, alone, light, show])
}
