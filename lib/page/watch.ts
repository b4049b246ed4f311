/**
 * When to look at a page: once it is idle, a few more times while late text may arrive, and again after navigation
 * without a load or a return from the back/forward cache. Fixed moments instead of a mutation observer: a page that
 * changes thousands of times a second costs no more than one that never does.
 */

/** Moments after loading or navigation at which the page is looked at, in milliseconds. */
const MOMENTS = [0, 400, 1_000, 2_500, 6_000, 15_000] as const
/** After navigation the old text often stands for a while: the first look can wait. */
const FIRST_AFTER_NAVIGATION = 150
/** A click may unfold the rest of a text, at once or from the network: looks that long after it (milliseconds). */
const AFTER_CLICK = [300, 1_500] as const
/** Scrolling may append a further article or come to one: a look so long (milliseconds) after it has begun, and again. */
const AFTER_SCROLL = [400] as const
/** A look waits for idle time at most this long (milliseconds). */
const IDLE_TIMEOUT = 1_000
/** Where the Navigation API is missing, the address is compared this often (milliseconds). */
const ADDRESS_POLL = 1_000

export interface Look {
  /** No further look is planned: what stands there now is what there is. */
  readonly last: boolean
}

export interface Watched {
  /** Called in idle time. */
  look(look: Look): void
  /** The address has changed in place. */
  navigated(): void
  /** The page is shown again, from the back/forward cache. */
  returned(): void
}

type View = Pick<
  Window,
  'addEventListener' | 'requestIdleCallback' | 'setTimeout' | 'clearTimeout' | 'setInterval' | 'clearInterval'
> & {
  readonly document: Document
  readonly location: Pick<Location, 'href'>
  readonly navigation?: EventTarget
}

function onNavigation(view: View, changed: () => void, signal: AbortSignal): void {
  let address = view.location.href
  const compare = () => {
    if (view.location.href === address) return
    address = view.location.href
    changed()
  }
  if (view.navigation) {
    view.navigation.addEventListener('currententrychange', compare, { signal })
    return
  }
  view.addEventListener('popstate', compare, { signal })
  const poll = view.setInterval(compare, ADDRESS_POLL)
  signal.addEventListener('abort', () => view.clearInterval(poll))
}

/** Timers that are planned together and forgotten together. Each look waits for idle time. */
function createPlan(view: View, look: (last: boolean) => void) {
  let timers: number[] = []
  const forget = () => {
    for (const timer of timers) view.clearTimeout(timer)
    timers = []
  }
  const start = (moments: readonly number[]) => {
    forget()
    const run = (last: boolean) => {
      if (last) timers = []
      look(last)
    }
    const mine = moments.map((moment, i) =>
      view.setTimeout(() => {
        // A look that waited for idle time while the page went on is of the page before.
        const current = () => timers === mine && run(i === moments.length - 1)
        view.requestIdleCallback(current, { timeout: IDLE_TIMEOUT })
      }, moment),
    )
    timers = mine
  }
  return { start, forget, pending: () => timers.length > 0 }
}

/** Looks after what the reader does to the page, once it has shown an article: pages without one need no listener. */
function follow(view: View, look: () => void, signal: AbortSignal): void {
  const [scrolled, clicked] = [createPlan(view, look), createPlan(view, look)]
  for (const plan of [scrolled, clicked]) signal.addEventListener('abort', plan.forget)
  // Caught on the way down: pages that scroll inside an element let no scrolling bubble.
  const options = { signal, passive: true, capture: true }
  // Not put off by further scrolling: a ticker that scrolls by itself never rests.
  view.addEventListener('scroll', () => scrolled.pending() || scrolled.start(AFTER_SCROLL), options)
  view.addEventListener('click', () => clicked.start(AFTER_CLICK), options)
}

export interface Watch {
  /** The page shows an article: what the reader does to it is followed from now on. */
  follow(): void
}

/** Watches until `signal` aborts. A page that is being prerendered is nobody's yet: watching starts when it is shown. */
export function watch(view: View, watched: Watched, signal: AbortSignal): Watch {
  const plan = createPlan(view, (last) => watched.look({ last }))
  const navigated = () => {
    watched.navigated()
    plan.start(MOMENTS.map((moment) => FIRST_AFTER_NAVIGATION + moment))
  }
  const returned = () => {
    watched.returned()
    plan.start(MOMENTS)
  }
  const start = () => {
    plan.start(MOMENTS)
    onNavigation(view, navigated, signal)
    view.addEventListener('pageshow', (event) => event.persisted && returned(), { signal })
  }
  signal.addEventListener('abort', plan.forget)
  if ('prerendering' in view.document && view.document.prerendering) {
    view.document.addEventListener('prerenderingchange', start, { once: true, signal })
  } else start()
  let following = false
  return {
    follow() {
      if (following || signal.aborted) return
      following = true
      follow(view, () => watched.look({ last: !plan.pending() }), signal)
    },
  }
}
