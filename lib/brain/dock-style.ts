import type { Dock } from '@/lib/messages/dock'
import type { DockStyles } from '@/lib/messages/hand'

/** What a page needs to hold the sidebar. All is said in style, so that it follows the window without any script. */

/** With less than this left of the page (CSS pixels) the sidebar stands over it; a window narrower than this it fills. */
const LEAST_BESIDE = 480
/** A bar for scrolling, at the widest. */
const SCROLLBAR = 17

/**
 * In a shadow root what is important outweighs whatever the page says of the host. It is never printed, and whatever
 * fills the screen stands above it. Where there is room for both, the page's root element gets a margin: the one thing
 * that changes in the page's layout, and only as long as the host stands there.
 */
export function dockStyles({ side, width }: Dock): DockStyles {
  const other = side === 'right' ? 'left' : 'right'
  const place = {
    all: 'initial',
    position: 'fixed',
    inset: '0',
    [other]: 'auto',
    width: `min(${width}px, 100vw)`,
    'z-index': '2147483647',
    display: 'block',
    'color-scheme': 'light dark',
    'box-shadow': '0 0 24px rgba(0, 0, 0, .18)',
  }
  const important = Object.entries(place).map(([name, value]) => `${name}:${value}!important`)
  return {
    host: [
      `:host{${important.join(';')}}`,
      `@media (max-width:${LEAST_BESIDE}px){:host{width:100%!important}}`,
      '@media print{:host{display:none!important}}',
      'iframe{display:block;width:100%;height:100%;border:0;color-scheme:light dark}',
    ].join('\n'),
    page: `@media screen and (min-width:${width + LEAST_BESIDE + SCROLLBAR}px){html:has(>newsgloss-sidebar):not(:fullscreen){margin-${side}:${width}px!important}}`,
  }
}
