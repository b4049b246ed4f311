import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from './Button'
import { t } from './text'

interface Props {
  /** The words of the button that asks. */
  readonly ask: string
  readonly label?: string
  /** The question, and the words of the button that does it. */
  readonly question: string
  readonly yes: string
  readonly onYes: () => void
}

/** A deed that cannot be undone: the second step stands in the place of the first, with "Cancel" under the finger. */
export function Confirm({ ask, label, question, yes, onYes }: Props) {
  const [asking, setAsking] = useState<boolean | null>(null)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asking !== null) place.current?.querySelector<HTMLElement>('button')?.focus()
  }, [asking])
  const go = () => {
    setAsking(null)
    onYes()
  }
  return (
    <div class="confirm" ref={place}>
      {asking ? (
        <fieldset aria-label={question}>
          <span>{question}</span>
          <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
          <Button onClick={go}>{yes}</Button>
        </fieldset>
      ) : (
        <Button {...(label && { label })} onClick={() => setAsking(true)}>
          {ask}
        </Button>
      )}
    </div>
  )
}
