/**
 * When to look at a page: once it is idle, a few more times while late text may arrive, and again after navigation
 * without a load or a return from the back/forward cache. Fixed moments instead of a mutation observer: a page that
 * changes thousands of times a second costs no more than one that never does.
 */

/** Moments after loading or navigation at which the page is looked at, in milliseconds. */
const MOMENTS = [0, 400, 1_000, 2_500, 6_000, 15_000] as const
/** After navigation the old text often stands for a while: the first look can wait. */
const FIRST_AFTER_NAVIGATION = 150
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

/** Watches until `signal` aborts. A page that is being prerendered is nobody's yet: watching starts when it is shown. */
export function watch(view: View, watched: Watched, signal: AbortSignal): void {
  let timers: number[] = []
  const forget = () => {
    for (const timer of timers) view.clearTimeout(timer)
    timers = []
  }
  const plan = (first: number) => {
    forget()
    const look = (last: boolean) => {
      // A look that waited for idle time while the page went on is of the page before.
      if (timers === mine) watched.look({ last })
    }
    const mine = MOMENTS.map((moment, i) =>
      view.setTimeout(
        () => view.requestIdleCallback(() => look(i === MOMENTS.length - 1), { timeout: IDLE_TIMEOUT }),
        first + moment,
      ),
    )
    timers = mine
  }
  const navigated = () => {
    watched.navigated()
    plan(FIRST_AFTER_NAVIGATION)
  }
  const returned = () => {
    watched.returned()
    plan(0)
  }
  const start = () => {
    plan(0)
    onNavigation(view, navigated, signal)
    view.addEventListener('pageshow', (event) => event.persisted && returned(), { signal })
  }
  signal.addEventListener('abort', forget)
  if ('prerendering' in view.document && view.document.prerendering) {
    view.document.addEventListener('prerenderingchange', start, { once: true, signal })
  } else start()
}
