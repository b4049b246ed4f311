import type { ReadMode } from '@/lib/messages/views'
import type { Preferences } from './Settings'

/** What a reader can do in the library. */
export interface LibraryActions {
  setMode(mode: ReadMode): void
  setPreferences(change: Preferences): void
  turnOn(site: string): void
  deletePages(urls: readonly string[]): void
  takeBack(correction: string): void
  /** Puts in again what was just taken out. */
  undo(): void
  deleteAll(): void
  /** Saves everything as a file. */
  exportAll(names: boolean): void
  /** Looks what a file would change. */
  readFile(file: File): void
  /** Imports what was looked at. */
  carryOut(): void
  cancelImport(): void
  /** Saves a text as a file. */
  save(name: string, type: string, text: string): void
  print(): void
}
