import { useEffect, useState } from 'preact/hooks'
import type { Opened } from '@/components/library/opened'
import type { Route } from '@/components/library/route'
import { ask } from '@/lib/messages/face-client'
import type { LibraryView } from '@/lib/messages/views'

const notThere = (why: string): Opened => ({ kind: why === 'gone' ? 'gone' : 'silent' })

async function openStory(id: string): Promise<Opened> {
  const answer = await ask({ type: 'library-story', id })
  return answer.ok ? { kind: 'story', story: answer.value } : notThere(answer.why)
}

async function openPage(url: string): Promise<Opened> {
  const answer = await ask({ type: 'library-page', url })
  return answer.ok ? { kind: 'page', page: answer.value } : notThere(answer.why)
}

/**
 * The story or page that the address names.
 * @param view asked anew whenever it has changed
 */
export function useOpened(route: Route, view: LibraryView | undefined): Opened {
  const key = route.view === 'story' ? route.id : route.view === 'page' ? route.url : ''
  const [shown, setShown] = useState<{ readonly key: string; readonly opened: Opened }>()
  useEffect(() => {
    if (!view || (route.view !== 'story' && route.view !== 'page')) return
    let wanted = true
    const opening = route.view === 'story' ? openStory(key) : openPage(key)
    opening.then((opened) => wanted && setShown({ key, opened }))
    return () => {
      wanted = false
    }
  }, [route.view, key, view])
  return shown?.key === key ? shown.opened : { kind: 'loading' }
}
