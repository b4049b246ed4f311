import type { MergeCount, Merged } from '@/lib/exchange/merge'
import { Button } from '../../ui/Button'
import { type Key, number, plural, t } from '../../ui/text'

interface Props {
  readonly name: string
  readonly merged: Merged
  readonly old: number
  readonly onYes: () => void
  readonly onNo: () => void
}

const KINDS: readonly { readonly kind: 'pages' | 'comments' | 'corrections' | 'stories'; readonly title: Key }[] = [
  { kind: 'pages', title: 'kept_pages' },
  { kind: 'comments', title: 'kept_comments' },
  { kind: 'corrections', title: 'kept_labels' },
  { kind: 'stories', title: 'nav_stories' },
]

const Row = ({ title, count }: { readonly title: string; readonly count: MergeCount }) => (
  <tr>
    <th scope="row">{title}</th>
    <td>{number(count.added)}</td>
    <td>{number(count.replaced)}</td>
    <td>{number(count.kept)}</td>
  </tr>
)

/** What an import would change, before it does. */
export function WouldChange({ name, merged, old, onYes, onNo }: Props) {
  return (
    <div class="would-change">
      <p class="words">{t('import_would', [name])}</p>
      <table class="counts-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('import_added')}</th>
            <th scope="col">{t('import_replaced')}</th>
            <th scope="col">{t('import_kept')}</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map(({ kind, title }) => (
            <Row key={kind} title={t(title)} count={merged[kind]} />
          ))}
        </tbody>
      </table>
      <p class="quiet">{t('import_rule')}</p>
      {merged.settings && <p>{t('import_settings')}</p>}
      {!merged.settings && merged.sitesOff > 0 && <p>{plural('import_sites_off', merged.sitesOff)}</p>}
      {old > 0 && <p>{plural('import_old', old)}</p>}
      <div class="buttons">
        <Button onClick={onYes}>{t('import_yes')}</Button>
        <Button onClick={onNo}>{t('cancel')}</Button>
      </div>
    </div>
  )
}
