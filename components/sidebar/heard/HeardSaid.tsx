import type { HeardStatement } from '@/lib/messages/views'
import { stretches } from '@/lib/sources/stretches'
import type { PassageTarget, Target } from '@/lib/text/article'
import { FORMS } from '../../parts/labels'
import { Disclosure } from '../../ui/Disclosure'
import { Tag } from '../../ui/Tag'
import { t } from '../../ui/text'
import { wordless } from '../actions'
import { Jump } from '../Jump'

interface Props {
  readonly statement: HeardStatement
  readonly onShow: (target: Target) => void
}

/** Where the statement stands: of one that the text interrupts, its first stretch in each paragraph. */
function placesOf({ text, passages }: HeardStatement): PassageTarget[] {
  const seen = new Set<number>()
  return stretches(text, passages).filter(({ passage }) => {
    const isNew = !seen.has(passage.paragraph)
    seen.add(passage.paragraph)
    return isNew
  })
}

/** The words of the text by which we know who speaks and through whom, each with the way to them. */
function Why({ statement, onShow }: Props) {
  const { evidence, via } = statement
  return (
    <ul class="why">
      <li class="proof">
        <span class="words">{t('evidence', [evidence.text])}</span>
        <Jump target={{ passage: evidence.passage, quote: evidence.text }} onShow={onShow} />
      </li>
      {via && (
        <li class="proof">
          <span class="words">{t('via_why', [via.name])}</span>
          <Jump target={wordless(via.passage)} onShow={onShow} />
        </li>
      )}
    </ul>
  )
}

/** Words heard on the page: how they are given, how sure that is, how we know who speaks, and the way to them. */
export function HeardSaid({ statement, onShow }: Props) {
  const { text, form, certain, via } = statement
  return (
    <>
      <blockquote class="words">{text}</blockquote>
      <div class="meta">
        <span>{t(FORMS[form])}</span>
        {!certain && <Tag text={t('possible')} tone="open" />}
        {via && <Tag text={t('via', [via.name])} />}
        <Disclosure look="quiet" title={t('why')} label={t('why_statement')}>
          {() => <Why statement={statement} onShow={onShow} />}
        </Disclosure>
        <span class="jumps">
          {placesOf(statement).map((target) => (
            <Jump key={target.passage.paragraph} target={target} onShow={onShow} />
          ))}
        </span>
      </div>
    </>
  )
}
