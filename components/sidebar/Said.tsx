import type { DifferencePart, StatementView } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { FORMS } from '../parts/labels'
import { Disclosure } from '../ui/Disclosure'
import { Note } from '../ui/Note'
import { Tag } from '../ui/Tag'
import { number, t } from '../ui/text'
import { Difference } from './compared/Difference'
import { Jump } from './Jump'

interface Props {
  readonly statement: StatementView
  /** Shown in the place of the words, where they are altered. */
  readonly difference?: readonly DifferencePart[]
  readonly onShow: (target: Target) => void
}

function Why({ statement, altered }: { readonly statement: StatementView; readonly altered: boolean }) {
  return (
    <div class="why">
      <p class="words">{statement.reason}</p>
      <p class="words">{t('evidence', [statement.evidence])}</p>
      {altered && <p class="words">{t('story_has', [statement.text])}</p>}
    </div>
  )
}

/** A story's words as this page has them, how they are given, why they are labelled so, and the way to them. */
export function Said({ statement, difference, onShow }: Props) {
  const { found, via, note } = statement
  const altered = found !== undefined && !found.exact && difference === undefined
  return (
    <>
      <blockquote class="words">
        {difference ? <Difference parts={difference} /> : (found?.text ?? statement.text)}
      </blockquote>
      <div class="meta">
        <span>{t(FORMS[statement.form])}</span>
        {via && <Tag text={t('via', [via])} />}
        {altered && <Tag text={t('altered')} tone="open" />}
        <Disclosure look="quiet" title={t('why')} label={t('why_statement')}>
          {() => <Why statement={statement} altered={altered} />}
        </Disclosure>
        {found ? (
          <Jump target={{ passage: found.passage, quote: found.text }} onShow={onShow} />
        ) : (
          <span class="jump">{t('in_story_text', [number(statement.storyParagraph)])}</span>
        )}
      </div>
      {note && <Note title={t('editors_note')}>{note}</Note>}
    </>
  )
}
