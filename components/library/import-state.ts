import type { Merged } from '@/lib/exchange/merge'
import type { Unreadable } from '@/lib/exchange/read'

/** How far an import is. */
export type ImportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly reason: Unreadable | { readonly why: 'too-large' | 'unreadable' } }
  /** Looked at. `old`: pages last seen before this time are forgotten again soon, by the reader's setting. */
  | { readonly kind: 'looked-at'; readonly name: string; readonly merged: Merged; readonly old: number }
  | { readonly kind: 'storing' }
  /** Nothing was imported. `not-saved`: the browser would not store it all. */
  | { readonly kind: 'failed'; readonly why: 'not-saved' | 'silent' }
  | { readonly kind: 'done'; readonly merged: Merged }
