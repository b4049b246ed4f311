import type { Damage } from '@/lib/exchange/read'
import { t } from '../../ui/text'
import type { ImportState } from '../import-state'

type Reason = Extract<ImportState, { kind: 'refused' }>['reason']

/** So many places tell what is wrong with a file. */
const MOST_PLACES = 5

const placeWords = ({ path, missing }: Damage) => t(missing ? 'import_missing' : 'import_wrong', [path])

function why(reason: Reason): string {
  switch (reason.why) {
    case 'too-large':
      return t('import_too_large')
    case 'unreadable':
      return t('import_unreadable')
    case 'not-json':
      return reason.line === undefined
        ? t('import_not_json')
        : t('import_not_json_at', [reason.line, reason.column ?? 1])
    case 'not-ours':
      return t('import_not_ours')
    case 'newer':
      return t('import_newer')
    case 'damaged':
      return t('import_damaged')
  }
}

/** Why a file cannot be imported, and where it is wrong. */
export function Refused({ reason }: { readonly reason: Reason }) {
  const damages = reason.why === 'damaged' ? reason.damages.slice(0, MOST_PLACES) : []
  return (
    <div class="fault">
      <p>{why(reason)}</p>
      {damages.length > 0 && (
        <ul>
          {damages.map((damage) => (
            <li key={damage.path} class="words">
              {placeWords(damage)}
            </li>
          ))}
        </ul>
      )}
      <p>{t('import_unchanged')}</p>
    </div>
  )
}
