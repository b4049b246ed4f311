import type { LibraryPageView, QuotedStatement } from '@/lib/messages/library-views'
import { ATTRIBUTIONS, FORMS } from '../../parts/labels'
import { Tag } from '../../ui/Tag'
import { number, opening, t } from '../../ui/text'

function Statement({ quoted, statement }: QuotedStatement) {
  const { speaker, role, attribution, form, via, reason } = statement
  return (
    <li>
      <h4 class="words">
        {speaker ? opening(speaker) : t('speaker_unclear')}{' '}
        <Tag text={t(ATTRIBUTIONS[attribution].title)} tone={ATTRIBUTIONS[attribution].tone} />
      </h4>
      {role && <p class="quiet words">{role}</p>}
      <blockquote class="words">{quoted.text}</blockquote>
      <p class="said-meta">
        <span>{t(FORMS[form])}</span>
        {via && <Tag text={t('via', [via])} tone="open" />}
        {!quoted.exact && <span>{t('altered')}</span>}
        <span>{t('jump', [number(quoted.paragraph)])}</span>
      </p>
      <p class="quiet words">{reason}</p>
    </li>
  )
}

/** Who says what on the page, in its order. */
export function Quoted({ quoted }: { readonly quoted: LibraryPageView['quoted'] }) {
  return (
    <section aria-labelledby="quoted">
      <h3 id="quoted">{t('section_sources')}</h3>
      {quoted === undefined && <p class="quiet">{t('report_quoted_unknown')}</p>}
      {quoted?.length === 0 && <p class="quiet">{t('sources_none')}</p>}
      <ol class="saids">
        {quoted?.map((each) => (
          <Statement key={each.statement.id} {...each} />
        ))}
      </ol>
    </section>
  )
}
