/** Where in the library one is: it stands in the address, so that the browser's back, reload and bookmarks work. */

export const VIEWS = ['stories', 'pages', 'labels', 'settings', 'data'] as const
export type View = (typeof VIEWS)[number]

export type Route =
  | { readonly view: View }
  /** A story; `target`: the id of the element to go to. */
  | { readonly view: 'story'; readonly id: string; readonly target?: string }
  /** What is kept of a page. */
  | { readonly view: 'page'; readonly url: string }

/** The address's fragment for a place. */
export function hrefOf(route: Route): string {
  if (route.view === 'page') return `#page/${encodeURIComponent(route.url)}`
  if (route.view !== 'story') return `#${route.view}`
  const target = route.target === undefined ? '' : `/${encodeURIComponent(route.target)}`
  return `#story/${encodeURIComponent(route.id)}${target}`
}

/** A fragment that somebody mistyped has stray percent signs. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The place that a fragment names; the stories where it names none. */
export function routeOf(fragment: string): Route {
  const [view = '', first, second] = fragment.replace(/^#/, '').split('/').map(decoded)
  if (view === 'story' && first) return { view, id: first, ...(second && { target: second }) }
  if (view === 'page' && first) return { view, url: first }
  return { view: VIEWS.find((known) => known === view) ?? 'stories' }
}

/** The part of the library that a place belongs to. */
export function viewOf({ view }: Route): View {
  if (view === 'story') return 'stories'
  return view === 'page' ? 'pages' : view
}
