import { useRef } from 'preact/hooks'
import { Button } from '../../ui/Button'
import { t } from '../../ui/text'
import type { LibraryActions } from '../actions'
import type { ImportState } from '../import-state'
import { Refused } from './Refused'
import { WouldChange } from './WouldChange'

interface Props {
  readonly state: ImportState
  readonly actions: Pick<LibraryActions, 'readFile' | 'carryOut' | 'cancelImport'>
}

/** What stands under the button, by how far the import is. */
function Progress({ state, actions }: Props) {
  switch (state.kind) {
    case 'none':
      return null
    case 'reading':
      return <p>{t('import_reading')}</p>
    case 'storing':
      return <p>{t('import_storing')}</p>
    case 'refused':
      return <Refused reason={state.reason} />
    case 'failed':
      return <p class="fault">{t(state.why === 'not-saved' ? 'import_not_saved' : 'import_silent')}</p>
    case 'looked-at':
      return <WouldChange {...state} onYes={actions.carryOut} onNo={actions.cancelImport} />
    case 'done':
      return <p>{t('import_done')}</p>
  }
}

/** A file from an export joins what is here, once the reader has seen what that changes. */
export function Import({ state, actions }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const file = currentTarget.files?.[0]
    // So that the same file can be chosen again, once it has been mended.
    currentTarget.value = ''
    if (file) actions.readFile(file)
  }
  const busy = state.kind === 'reading' || state.kind === 'storing'
  return (
    <section aria-labelledby="import">
      <h3 id="import">{t('import')}</h3>
      <p>{t('import_text')}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('import_do')}
        onChange={choose}
      />
      <Button busy={busy} onClick={() => input.current?.click()}>
        {t('import_do')}
      </Button>
      <div class="import-state" role="status">
        <Progress state={state} actions={actions} />
      </div>
    </section>
  )
}
