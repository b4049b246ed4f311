import type { DockStyles } from '@/lib/messages/hand'
import { keepPlace } from './keep-place'
import { createStyle, type OwnStyle } from './own-style'

/**
 * The sidebar's frame: one host element on `documentElement`, a closed shadow root, an extension page inside. Where it
 * stands is a matter of style, which comes with the message: pages where nobody opens it need not carry it.
 */

const HOST = 'newsgloss-sidebar'
/** How often the frame is put back when the page takes it away, before we give in. */
const MOST_RETURNS = 3

/** Hexadecimal digits of 128 random bits; `crypto.randomUUID` is missing on insecure pages. */
const randomToken = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('')

export interface SidebarFrame {
  readonly open: boolean
  /** Puts the sidebar there; where it stands already, moves it. */
  mount(styles: DockStyles): void
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
  let styles: DockStyles
  let own: OwnStyle
  const room = createStyle(page)
  const view = page.defaultView as Window

  const guard = new MutationObserver(() => {
    if (!host || host.isConnected) return
    if (returns++ < MOST_RETURNS) build()
    else {
      unmount()
      onLost()
    }
  })

  const layOut = ({ host, page: besides }: DockStyles) => {
    own.set(host)
    keepPlace(page, view, () => room.set(besides))
  }

  const build = () => {
    host = page.createElement(HOST)
    token = randomToken()
    const frame = page.createElement('iframe')
    frame.title = title
    frame.src = `${address}#${token}`
    const root = host.attachShadow({ mode: 'closed' })
    own = createStyle(root)
    root.append(frame)
    page.documentElement.append(host)
    layOut(styles)
    frame.focus()
  }

  const unmount = () => {
    guard.disconnect()
    keepPlace(page, view, () => room.set(''))
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
    mount(wanted) {
      styles = wanted
      if (host?.isConnected) return layOut(styles)
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
