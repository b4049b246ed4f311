import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { CHUNK, type ChunkRange, chunksWithin, type Stretch, stretchesOf } from './chunks'

/** So many windows above and below stand in the document too: who reads on, or tabs on, finds the next entries there. */
const AROUND = 1.5

const START: ChunkRange = { first: 0, last: 0 }

interface Windowed {
  readonly list: RefObject<HTMLUListElement | null>
  readonly stretches: readonly Stretch[]
}

/** The entry of the list that an element stands in, by its place from 0; undefined where it stands in none. */
function placeOf(element: Element | null): number | undefined {
  const place = element?.closest('[aria-posinset]')?.getAttribute('aria-posinset')
  return place ? Number(place) - 1 : undefined
}

/** Heights of the chunks that stand in the document whole: from an entry's top to the next chunk's, or the spacer's. */
function measure(list: HTMLElement, heights: Map<number, number>): void {
  const tops = [...list.children].map((child) => ({ at: placeOf(child), top: child.getBoundingClientRect().top }))
  const bottom = list.getBoundingClientRect().bottom
  let chunk: { number: number; top: number } | undefined
  for (const { at, top } of [...tops, { at: undefined, top: bottom }]) {
    if (at !== undefined && at % CHUNK !== 0) continue
    if (chunk && top > chunk.top) heights.set(chunk.number, top - chunk.top)
    chunk = at === undefined ? undefined : { number: at / CHUNK, top }
  }
}

/** Which entries of a long list the document is to hold, as the window moves over it. */
export function useWindow(items: readonly unknown[]): Windowed {
  const list = useRef<HTMLUListElement>(null)
  const [range, setRange] = useState(START)
  const [kept, setKept] = useState<number>()
  const heights = useMemo(() => new Map<number, number>(), [items])

  useLayoutEffect(() => {
    if (list.current) measure(list.current, heights)
  })

  useEffect(() => {
    const look = () => {
      const { top } = list.current?.getBoundingClientRect() ?? { top: 0 }
      const around = AROUND * innerHeight
      const next = chunksWithin(items.length, heights, -top - around, -top + innerHeight + around)
      setRange((now) => (now.first === next.first && now.last === next.last ? now : next))
    }
    const lookAnew = () => {
      heights.clear()
      look()
    }
    const follow = () => {
      const place = list.current?.contains(document.activeElement) ? placeOf(document.activeElement) : undefined
      setKept(place === undefined ? undefined : Math.floor(place / CHUNK))
    }
    look()
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', lookAnew)
    document.addEventListener('focusin', follow)
    return () => {
      removeEventListener('scroll', look)
      removeEventListener('resize', lookAnew)
      document.removeEventListener('focusin', follow)
    }
  }, [items, heights])

  return { list, stretches: stretchesOf(items.length, heights, range, kept) }
}
