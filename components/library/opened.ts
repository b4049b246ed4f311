import type { LibraryPageView, LibraryStoryView } from '@/lib/messages/library-views'

/** The story or page that is opened, as far as it is there. */
export type Opened =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'silent' }
  | { readonly kind: 'story'; readonly story: LibraryStoryView }
  | { readonly kind: 'page'; readonly page: LibraryPageView }
