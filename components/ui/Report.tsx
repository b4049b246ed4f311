import { useRef, useState } from 'preact/hooks'
import { Button } from './Button'
import { Disclosure } from './Disclosure'
import { type Key, t } from './text'
import { useReport } from './use-report'

interface Props {
  /** What went wrong, as the protocol names it. */
  readonly failure: string
}

function Contents({ failure }: Props) {
  const words = useReport(failure)
  const [added, setAdded] = useState('')
  const [done, setDone] = useState<Key>()
  const whole = useRef<HTMLTextAreaElement>(null)
  const copy = () => {
    const button = document.activeElement
    whole.current?.focus()
    whole.current?.select()
    // In a frame in somebody's page the clipboard's own interface is shut; a selection can be copied there, too.
    setDone(document.execCommand('copy') ? 'report_copied' : 'report_not_copied')
    if (button instanceof HTMLElement) button.focus()
  }
  return (
    <div class="report">
      <p>{t('report_text')}</p>
      <label>
        {t('report_add')}
        <textarea rows={2} value={added} onInput={({ currentTarget }) => setAdded(currentTarget.value)} />
      </label>
      <label>
        {t('report_words')}
        <textarea ref={whole} rows={6} readOnly value={added ? `${words}\n\n${added}` : words} />
      </label>
      <Button onClick={copy}>{t('report_copy')}</Button>
      <p role="status">{done && t(done)}</p>
    </div>
  )
}

/** The way to tell others of a failure, all of it to be seen before it is copied. */
export function Report(props: Props) {
  return (
    <Disclosure look="quiet" title={t('report_title')}>
      {() => <Contents {...props} />}
    </Disclosure>
  )
}
