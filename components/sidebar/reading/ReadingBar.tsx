import { useContext, useEffect } from 'preact/hooks'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { number, plural, t } from '../../ui/text'
import { ReadingContext } from './context'

const STEPS: Readonly<Record<string, number>> = { n: 1, j: 1, p: -1, k: -1 }

interface Props {
  /** Id of the section: its keys count only while the focus is in it. */
  readonly within: string
}

/** Leads through the statements in the page's order, by buttons and by keys, and dims all else of the article. */
export function ReadingBar({ within }: Props) {
  const { spoken, current, alone, step, setAlone } = useContext(ReadingContext)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const by = event.ctrlKey || event.metaKey || event.altKey ? undefined : STEPS[event.key]
      const section = document.getElementById(within)?.closest('section')
      if (!by || !section?.contains(document.activeElement)) return
      event.preventDefault()
      step(by)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [within, step])

  if (spoken.length === 0) return null
  const at = spoken.findIndex(({ id }) => id === current)
  const name = spoken[at]?.name || t('speaker_unclear')
  const count = number(spoken.length)
  return (
    <fieldset class="reading-bar" aria-label={t('reading_bar')}>
      <IconButton icon="previous" label={t('statement_previous')} onClick={() => step(-1)} />
      <span class="reading-place">
        {at < 0 ? plural('statements_number', spoken.length) : t('mention_of', [number(at + 1), count])}
      </span>
      <IconButton icon="next" label={t('statement_next')} onClick={() => step(1)} />
      <Button pressed={alone} onClick={() => setAlone(!alone)}>
        {t('sources_only')}
      </Button>
      {/* Always there: only changes within it are read aloud. */}
      <span class="unseen" aria-live="polite">
        {at >= 0 && t('statement_announced', [number(at + 1), count, name])}
      </span>
    </fieldset>
  )
}
