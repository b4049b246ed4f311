import { render } from '@testing-library/preact'
import { vi } from 'vitest'
import { Popup } from '@/components/popup/Popup'
import { Sidebar } from '@/components/sidebar/Sidebar'
import type { PageView } from '@/lib/messages/views'
import { pageView } from './fixtures'

export const readingActions = () => ({ mark: vi.fn(), light: vi.fn(), dock: vi.fn() })

/** The whole sidebar with actions that only note what they were called with. */
export function renderSidebar(view: PageView = pageView()) {
  const actions = {
    close: vi.fn(),
    read: vi.fn(),
    show: vi.fn(),
    judge: vi.fn(),
    label: vi.fn(),
    turnOn: vi.fn(),
    ...readingActions(),
  }
  const face = (shown: PageView) => <Sidebar view={shown} actions={actions} busy={false} message={null} />
  const { rerender, container } = render(face(view))
  return { actions, container, update: (next: PageView) => rerender(face(next)) }
}

/** The popup, likewise. */
export function renderPopup(
  view: PageView = pageView({ open: false }),
  shortcut?: string,
  more: { readonly loading?: boolean; readonly panel?: boolean } = {},
) {
  const actions = {
    open: vi.fn(),
    close: vi.fn(),
    read: vi.fn(),
    judge: vi.fn(),
    setSite: vi.fn(),
    setPanel: vi.fn(),
    openLibrary: vi.fn(),
  }
  render(<Popup view={view} actions={actions} busy={false} message={null} {...(shortcut && { shortcut })} {...more} />)
  return actions
}
