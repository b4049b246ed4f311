import { type ComponentType, render } from 'preact'
import { direction } from './direction'
import { watchFaults } from './faults'
import { type Key, language, t } from './text'

/**
 * Puts a face into its page, in the language of its words.
 * @param title of the page, where it stands in a tab of its own
 */
export function start(Face: ComponentType, title?: Key): void {
  watchFaults()
  const { documentElement: page } = document
  page.lang = language()
  page.dir = direction(language())
  if (title) document.title = `${t(title)} · ${t('extension_name')}`
  const place = document.getElementById('face')
  if (place) render(<Face />, place)
}
