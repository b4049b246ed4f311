import { useEffect, useState } from 'preact/hooks'
import type { SidebarActions } from './actions'
import type { ComparedKind } from './compared/kinds'
import type { Kind } from './kinds'
import type { Recognised } from './readable'
import { SECTIONS } from './sections'
import { goTo } from './sections/section'

interface Props {
  readonly view: Recognised
  readonly actions: SidebarActions
}

/** All about a known story and this page's part in it. */
export function StorySections({ view, actions }: Props) {
  const [kind, setKind] = useState<Kind | null>(null)
  const [compared, setCompared] = useState<ComparedKind | null>(null)
  // What stands on top is drawn before the rest is built: it is what the reader waits for.
  const [drawn, setDrawn] = useState(false)
  useEffect(() => setDrawn(true), [])
  const { match, story } = view
  const onKind = (next: Kind | null) => {
    setKind(next)
    goTo('sources')
  }
  const onCompared = (next: ComparedKind | null) => {
    setCompared(next)
    goTo('compared')
  }
  return (
    <>
      {SECTIONS.slice(0, drawn ? undefined : 1).map(({ id, Section }) => (
        <Section key={id} {...{ id, view, match, story, actions, kind, onKind, compared, onCompared }} />
      ))}
    </>
  )
}
