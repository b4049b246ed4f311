import type { LibraryStatement, LibraryStoryView } from '@/lib/messages/library-views'
import { ATTRIBUTIONS, FORMS } from '../../parts/labels'
import { Disclosure } from '../../ui/Disclosure'
import { Note } from '../../ui/Note'
import { Tag } from '../../ui/Tag'
import { number, opening, plural, t } from '../../ui/text'
import { hrefOf } from '../route'
import { bySpeaker } from './speakers'
import { saidId, textId } from './targets'

interface Props {
  readonly story: LibraryStoryView
  readonly selected: string | undefined
}

interface StatementProps extends Props {
  readonly statement: LibraryStatement
}

function Statement({ story, selected, statement }: StatementProps) {
  const { id, place, form, via, evidence, reason, note, addresses } = statement
  return (
    <li id={saidId(id)} class="said" tabIndex={-1} aria-current={id === selected || undefined}>
      <blockquote class="words" lang={story.language}>
        {place.text}
      </blockquote>
      <p class="said-meta">
        <span>{t(FORMS[form])}</span>
        {via && <Tag text={t('via', [via])} tone="open" />}
        <a href={hrefOf({ view: 'story', id: story.id, target: textId(id) })}>{t('jump', [number(place.line)])}</a>
        {addresses.length > 0 && <span>{plural('said_on_pages', addresses.length)}</span>}
      </p>
      <Disclosure title={t('why')} label={t('why_statement')} look="quiet">
        {() => (
          <div class="because">
            <p class="words">{reason}</p>
            <p class="words">{t('evidence', [evidence.text])}</p>
            {note && <Note title={t('editors_note')}>{note}</Note>}
          </div>
        )}
      </Disclosure>
    </li>
  )
}

/** The story's statements, by who makes them; each leads to its words in the text. */
export function Said({ story, selected }: Props) {
  return (
    <section aria-labelledby="said">
      <h3 id="said">{t('section_sources')}</h3>
      {bySpeaker(story.statements).map(({ key, name, role, attribution, statements }) => (
        <div class="speaker" key={key}>
          <h4 class="words">
            {name ? opening(name) : t('speaker_unclear')}{' '}
            <Tag text={t(ATTRIBUTIONS[attribution].title)} tone={ATTRIBUTIONS[attribution].tone} />
          </h4>
          {role && <p class="quiet words">{role}</p>}
          <ul class="saids">
            {statements.map((statement) => (
              <Statement key={statement.id} story={story} selected={selected} statement={statement} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
