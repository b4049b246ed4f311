/** The sidebar's frame: one host element on `documentElement`, a closed shadow root, an extension page inside. */

const HOST = 'newsgloss-sidebar'
/** How often the frame is put back when the page takes it away, before we give in. */
const MOST_RETURNS = 3

const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0 0 0 auto',
  width: 'min(400px, 100vw)',
  height: '100%',
  'z-index': '2147483647',
  display: 'block',
  'color-scheme': 'light dark',
  'box-shadow': '0 0 24px rgba(0, 0, 0, .18)',
}
const FRAME_STYLE: Readonly<Record<string, string>> = {
  width: '100%',
  height: '100%',
  border: '0',
  display: 'block',
  'color-scheme': 'light dark',
}

function applyStyle(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important')
}

/** Hexadecimal digits of 128 random bits; `crypto.randomUUID` is missing on insecure pages. */
const randomToken = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('')

export interface SidebarFrame {
  readonly open: boolean
  mount(): void
  /** Takes the frame away and gives the focus back. */
  unmount(): void
  /** True once for the token of the frame that stands in the page. */
  confirm(token: string): boolean
}

/**
 * @param address of the sidebar page, without a fragment
 * @param onLost called when the page has taken the frame away for good
 */
export function createSidebarFrame(page: Document, address: string, title: string, onLost: () => void): SidebarFrame {
  let host: HTMLElement | undefined
  let token: string | undefined
  let returns = 0
  let focused: Element | null = null

  const guard = new MutationObserver(() => {
    if (!host || host.isConnected) return
    if (returns++ < MOST_RETURNS) build()
    else {
      unmount()
      onLost()
    }
  })

  const build = () => {
    host = page.createElement(HOST)
    applyStyle(host, HOST_STYLE)
    token = randomToken()
    const frame = page.createElement('iframe')
    frame.title = title
    frame.src = `${address}#${token}`
    applyStyle(frame, FRAME_STYLE)
    host.attachShadow({ mode: 'closed' }).append(frame)
    page.documentElement.append(host)
    frame.focus()
  }

  const unmount = () => {
    guard.disconnect()
    host?.remove()
    host = undefined
    token = undefined
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true })
    focused = null
  }

  return {
    get open() {
      return host?.isConnected ?? false
    },
    mount() {
      if (host?.isConnected) return
      returns = 0
      focused = page.activeElement
      build()
      guard.observe(page.documentElement, { childList: true })
    },
    unmount,
    confirm(asked) {
      const right = token !== undefined && asked === token
      if (right) token = undefined
      return right
    },
  }
}

/** Takes away a frame that an earlier copy of the extension left behind when it was updated; whether there was one. */
export function removeStaleFrame(page: Document): boolean {
  const stale = [...page.documentElement.children].filter((child) => child.localName === HOST)
  for (const child of stale) child.remove()
  return stale.length > 0
}
