import type { Saving } from '@/lib/messages/views'
import { t } from '../ui/text'

/** Says so where nothing is kept; silent where all is well. */
export function SavingNote({ saving }: { readonly saving: Saving }) {
  if (saving === 'saved') return null
  return <p class="saving-note">{t(saving === 'private' ? 'saving_private' : 'saving_blocked')}</p>
}
