import type { ComponentChildren } from 'preact'
import { useContext, useEffect, useRef } from 'preact/hooks'
import { ReadingContext } from './context'

interface Props {
  readonly id: string
  readonly children: ComponentChildren
}

/** A statement in its list: its passage is marked in the page while the pointer or the focus is on it. */
export function Statement({ id, children }: Props) {
  const { current, look } = useContext(ReadingContext)
  const entry = useRef<HTMLLIElement>(null)
  const isCurrent = current === id
  useEffect(() => {
    if (isCurrent) entry.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li
      ref={entry}
      class={isCurrent ? 'statement evidence current' : 'statement evidence'}
      aria-current={isCurrent || undefined}
      onMouseEnter={() => look(id)}
      onMouseLeave={() => look(null)}
      onFocusIn={() => look(id)}
      onFocusOut={() => look(null)}
    >
      {children}
    </li>
  )
}
