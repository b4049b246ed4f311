import { useEffect, useState } from 'preact/hooks'
import type { PageView } from '@/lib/messages/views'
import type { SidebarActions } from './actions'
import type { ComparedKind } from './compared/kinds'
import type { Kind } from './kinds'
import { isRecognised } from './readable'
import { ARTICLE_SECTIONS, SECTIONS } from './sections'
import { goTo } from './sections/section'

interface Props {
  readonly view: PageView
  readonly actions: SidebarActions
}

/** Goes to a section once what was chosen there is drawn. */
function useChoice<Choice>(section: string) {
  const [choice, setChoice] = useState<Choice | null>(null)
  const choose = (next: Choice | null) => {
    setChoice(next)
    goTo(section)
  }
  return [choice, choose] as const
}

/** All about an article: a known story and this page's part in it, or what the article itself says. */
export function Sections({ view, actions }: Props) {
  const [kind, onKind] = useChoice<Kind>('sources')
  const [compared, onCompared] = useChoice<ComparedKind>('compared')
  // What stands on top is drawn before the rest is built: it is what the reader waits for.
  const [drawn, setDrawn] = useState(false)
  useEffect(() => setDrawn(true), [])
  const most = drawn ? undefined : 1
  if (!isRecognised(view)) {
    return (
      <>
        {ARTICLE_SECTIONS.slice(0, most).map(({ id, Section }) => (
          <Section key={id} {...{ id, view, actions, kind, onKind }} />
        ))}
      </>
    )
  }
  const { match, story } = view
  return (
    <>
      {SECTIONS.slice(0, most).map(({ id, Section }) => (
        <Section key={id} {...{ id, view, match, story, actions, kind, onKind, compared, onCompared }} />
      ))}
    </>
  )
}
