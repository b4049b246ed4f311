import { annotationCollection } from '@/lib/exchange/annotations'
import type { LibraryPageView, QuotedStatement } from '@/lib/messages/library-views'
import { ATTRIBUTIONS, FORMS } from '../../parts/labels'
import { language, opening, row, t } from '../../ui/text'

/** A page's statements as a file of Web Annotations, in the reader's language. */

const speakerOf = ({ speaker }: QuotedStatement['statement']) => (speaker ? opening(speaker) : t('speaker_unclear'))

const tagsOf = ({ attribution, form, via }: QuotedStatement['statement']): string[] => [
  t(ATTRIBUTIONS[attribution].title),
  t(FORMS[form]),
  ...(via ? [t('via', [via])] : []),
]

const annotated = ({ quoted, statement }: QuotedStatement) => ({
  quoted,
  description: t('annotation', [row([speakerOf(statement), ...tagsOf(statement)]), statement.reason]),
  tags: tagsOf(statement),
})

/** @param newId an IRI at every call */
export const annotationsText = ({ page, quoted = [] }: LibraryPageView, newId: () => string): string =>
  JSON.stringify(
    annotationCollection(
      { url: page.url, title: page.title || page.url, seen: page.seen, statements: quoted.map(annotated) },
      language(),
      newId,
    ),
    null,
    2,
  )
