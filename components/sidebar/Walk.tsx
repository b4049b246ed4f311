import { useState } from 'preact/hooks'
import type { Passage } from '@/lib/text/article'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { number, plural, t } from '../ui/text'

interface Props {
  readonly name: string
  readonly mentions: readonly Passage[]
  readonly onShow: (mention: Passage) => void
}

/** Walks through an actor's mentions in the page: each click goes to the next, and from the last to the first. */
export function Walk({ name, mentions, onShow }: Props) {
  const [at, setAt] = useState<number | null>(null)
  const total = mentions.length
  if (total === 0) return <span class="walk none">{t('mentions_none')}</span>

  const go = (step: number) => {
    const next = at === null ? 0 : (at + step + total) % total
    const mention = mentions[next]
    if (!mention) return
    setAt(next)
    onShow(mention)
  }
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (at === null || !step) return
    event.preventDefault()
    go(step)
  }
  const count = plural('mentions', total)
  const position = at === null ? count : t('mention_of', [number(at + 1), number(total)])
  return (
    <fieldset
      class="walk"
      aria-label={t('mentions_label', [name])}
      aria-keyshortcuts="ArrowRight ArrowLeft"
      onKeyDown={keys}
    >
      {at !== null && <IconButton icon="previous" label={t('mention_previous')} onClick={() => go(-1)} />}
      <Button look="link" onClick={() => go(1)}>
        {position}
      </Button>
      {at !== null && <IconButton icon="next" label={t('mention_next')} onClick={() => go(1)} />}
      {/* Always there: only changes within it are read aloud. */}
      <span class="unseen" aria-live="polite">
        {at !== null && t('mention_announced', [number(at + 1), number(total)])}
      </span>
    </fieldset>
  )
}
