// @vitest-environment happy-dom
import type { Window as HappyWindow } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DockStyles } from '@/lib/messages/hand'
import { createSidebarFrame, removeStaleFrame } from '@/lib/page/frame'
import { page, serialised } from './documents'

const HOST = 'newsgloss-sidebar'
const STYLES: DockStyles = { host: ':host{width:400px!important}', page: 'html{margin-right:400px!important}' }
const hosts = () => [...document.querySelectorAll(HOST)]

// Lets the environment load the blank page that stands for the sidebar's, which it would else complain about.
Object.assign((window as unknown as HappyWindow).happyDOM.settings, {
  disableIframePageLoading: false,
  enableIframePageLoading: true,
})

/** Shadow roots in the order they were attached: closed ones show themselves to nobody else. */
let roots: ShadowRoot[] = []
const frames = () => roots.map((root) => root.querySelector('iframe') as HTMLIFrameElement)
const tokens = () => frames().map(({ src }) => src.split('#')[1] ?? '')

beforeEach(() => {
  roots = []
  const attach = Element.prototype.attachShadow
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init)
    roots.push(root)
    return root
  })
  page('<main><input id="search"></main>')
})
afterEach(() => {
  vi.restoreAllMocks()
  removeStaleFrame(document)
})

function setUp() {
  const onLost = vi.fn()
  const frame = createSidebarFrame(document, 'about:blank', 'Newsgloss', onLost)
  return { frame, onLost }
}

/** Lets mutation observers hear what happened. */
const observed = async () => {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve, 0))
}

describe('createSidebarFrame', () => {
  it('touches nothing before it is mounted, and leaves nothing when it is unmounted', () => {
    const before = serialised()
    const { frame } = setUp()
    expect(serialised()).toBe(before)
    frame.mount(STYLES)
    expect(serialised()).not.toBe(before)
    frame.unmount()
    expect(serialised()).toBe(before)
    expect(frame.open).toBe(false)
  })

  it('adds one host to the root element, however often it is mounted', () => {
    const { frame } = setUp()
    frame.mount(STYLES)
    frame.mount(STYLES)
    expect(hosts()).toHaveLength(1)
    expect(hosts()[0]?.parentElement).toBe(document.documentElement)
    expect(frame.open).toBe(true)
    frame.unmount()
  })

  it('keeps the frame in a closed shadow root, out of sight of the page', () => {
    const { frame } = setUp()
    frame.mount(STYLES)
    expect(hosts()[0]?.shadowRoot).toBeNull()
    expect(hosts()[0]?.children).toHaveLength(0)
    expect(document.querySelector('iframe')).toBeNull()
    expect(frames()[0]?.title).toBe('Newsgloss')
    frame.unmount()
  })

  it('is placed by style alone, and gives the page its room back', () => {
    const before = document.documentElement.cloneNode() as Element
    const { frame } = setUp()
    frame.mount(STYLES)
    const rules = (place: DocumentOrShadowRoot | undefined) =>
      (place?.adoptedStyleSheets ?? []).flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join()
    expect(rules(roots[0])).toContain('400px')
    expect(rules(document)).toContain('margin-right')
    frame.mount({ ...STYLES, page: 'html{margin-left:300px!important}' })
    expect(rules(document)).toContain('margin-left')
    expect(rules(document)).not.toContain('margin-right')
    expect(hosts()).toHaveLength(1)
    expect((document.documentElement.cloneNode() as Element).outerHTML).toBe(before.outerHTML)
    frame.unmount()
    expect(document.adoptedStyleSheets).toEqual([])
  })

  it('gives the focus back to what had it', () => {
    const search = document.getElementById('search') as HTMLInputElement
    search.focus()
    const { frame } = setUp()
    frame.mount(STYLES)
    search.blur()
    expect(document.activeElement).not.toBe(search)
    frame.unmount()
    expect(document.activeElement).toBe(search)
  })

  it('asks nothing of a focused element that has gone', () => {
    const search = document.getElementById('search') as HTMLInputElement
    search.focus()
    const { frame } = setUp()
    frame.mount(STYLES)
    search.remove()
    const focus = vi.spyOn(search, 'focus')
    frame.unmount()
    expect(focus).not.toHaveBeenCalled()
  })
})

describe('the token', () => {
  it('is confirmed once, and no other ever', () => {
    const { frame } = setUp()
    expect(frame.confirm('')).toBe(false)
    frame.mount(STYLES)
    const [token = ''] = tokens()
    expect(token).toMatch(/^[0-9a-f]{32}$/)
    expect(frame.confirm('')).toBe(false)
    expect(frame.confirm(token.slice(1))).toBe(false)
    expect(frame.confirm(token)).toBe(true)
    expect(frame.confirm(token)).toBe(false)
    frame.unmount()
  })

  it('ends with its frame, and the next frame has another', () => {
    const { frame } = setUp()
    frame.mount(STYLES)
    frame.unmount()
    expect(frame.confirm(tokens()[0] ?? '')).toBe(false)
    frame.mount(STYLES)
    expect(frame.confirm(tokens()[0] ?? '')).toBe(false)
    expect(frame.confirm(tokens()[1] ?? '')).toBe(true)
    frame.unmount()
  })
})

describe('a page that takes the frame away', () => {
  it('gets it back three times, then it is lost, once', async () => {
    const { frame, onLost } = setUp()
    frame.mount(STYLES)
    const stood: number[] = []
    for (let i = 0; i < 5; i++) {
      for (const host of hosts()) host.remove()
      await observed()
      stood.push(hosts().length)
    }
    expect(stood).toEqual([1, 1, 1, 0, 0])
    expect(new Set(tokens()).size).toBe(4)
    expect(onLost).toHaveBeenCalledOnce()
    expect(frame.open).toBe(false)
  })

  it('gets as many returns again when the reader opens it anew', async () => {
    const { frame, onLost } = setUp()
    frame.mount(STYLES)
    for (let i = 0; i < 4; i++) {
      hosts()[0]?.remove()
      await observed()
    }
    expect(onLost).toHaveBeenCalledOnce()
    frame.mount(STYLES)
    hosts()[0]?.remove()
    await observed()
    expect(hosts()).toHaveLength(1)
    expect(onLost).toHaveBeenCalledOnce()
    frame.unmount()
  })

  it('is left alone once we have unmounted ourselves', async () => {
    const { frame, onLost } = setUp()
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect')
    frame.mount(STYLES)
    frame.unmount()
    expect(disconnect).toHaveBeenCalledOnce()
    document.documentElement.append(document.createElement('div'))
    await observed()
    expect(hosts()).toHaveLength(0)
    expect(onLost).not.toHaveBeenCalled()
    document.documentElement.lastElementChild?.remove()
  })
})

it('takes a stale frame away and nothing else', () => {
  const before = serialised()
  document.documentElement.append(document.createElement(HOST), document.createElement(HOST))
  removeStaleFrame(document)
  expect(serialised()).toBe(before)
})
