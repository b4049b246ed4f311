import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/**
 * When a face changes from one state to another, the button that did it may be gone and the focus with it: the
 * element that gets the returned ref (it needs `tabIndex={-1}`) then takes the focus.
 */
export function useFocusKept<Kept extends HTMLElement>(state: string): RefObject<Kept | null> {
  const keeper = useRef<Kept>(null)
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== state && document.activeElement === document.body) keeper.current?.focus()
    before.current = state
  }, [state])
  return keeper
}
