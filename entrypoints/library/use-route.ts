import { useEffect, useState } from 'preact/hooks'
import { type Route, routeOf } from '@/components/library/route'

interface Place {
  readonly route: Route
  /** Whether the reader came here from elsewhere in the library, and not by opening it. */
  readonly arrived: boolean
}

/** Where in the library the address says one is. */
export function useRoute(): Place {
  const [place, setPlace] = useState<Place>({ route: routeOf(location.hash), arrived: false })
  useEffect(() => {
    const move = () => setPlace({ route: routeOf(location.hash), arrived: true })
    addEventListener('hashchange', move)
    return () => removeEventListener('hashchange', move)
  }, [])
  return place
}
