import { type ComponentType, render } from 'preact'
import { language } from './text'

/** Puts a face into its page, in the language of its words. */
export function start(Face: ComponentType): void {
  document.documentElement.lang = language()
  const place = document.getElementById('face')
  if (place) render(<Face />, place)
}
