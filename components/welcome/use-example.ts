import { useEffect, useState } from 'preact/hooks'
import { ask } from '@/lib/messages/face-client'
import type { ExampleView } from '@/lib/messages/views'
import { findShortcut } from '../parts/shortcut'

interface Found {
  /** The answers are there, or will not come. */
  readonly asked: boolean
  readonly example: ExampleView | undefined
  readonly shortcut: string | undefined
}

async function find(): Promise<Found> {
  const [answer, shortcut] = await Promise.all([ask({ type: 'example' }), findShortcut().catch(() => undefined)])
  return { asked: true, example: answer.ok ? answer.value : undefined, shortcut }
}

/** The article to try and the keys to try it with, from the background and the browser. */
export function useExample(): Found {
  const [found, setFound] = useState<Found>({ asked: false, example: undefined, shortcut: undefined })
  useEffect(() => void find().then(setFound), [])
  return found
}
