import { useEffect, useRef } from 'preact/hooks'
import { Button } from '../ui/Button'
import { Live, type Message } from '../ui/Live'
import { t } from '../ui/text'

interface Props {
  readonly message: Message | null
  /** Present where what was just done can be undone. */
  readonly onUndo?: (() => void) | undefined
}

/** What just happened, and the way back. The button takes the focus: what had it is gone. */
export function Toast({ message, onUndo }: Props) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (onUndo && document.activeElement === document.body) place.current?.querySelector('button')?.focus()
  }, [onUndo, message])
  return (
    <div class={message?.seen ? 'toast' : undefined} ref={place}>
      <Live message={message} />
      {onUndo && <Button onClick={onUndo}>{t('undo')}</Button>}
    </div>
  )
}
