import type { Quoted } from './schema'

/**
 * A page's statements as annotations: the W3C's Web Annotation Data Model (2017), in JSON-LD. Each statement is one
 * annotation of the page, found again by its words (TextQuoteSelector) or by its place in the page's text
 * (TextPositionSelector). That text is the article as Newsgloss reads it, its paragraphs parted by line breaks; where
 * another reader of the page counts otherwise, the words hold.
 */

export interface AnnotatedPage {
  readonly url: string
  readonly title: string
  /** Milliseconds since 1970, when the page was read. */
  readonly seen: number
  readonly statements: readonly {
    readonly quoted: Pick<Quoted, 'text' | 'prefix' | 'suffix' | 'start' | 'end'>
    /** Who says it and why we think so, in words. */
    readonly description: string
    /** Short labels. */
    readonly tags: readonly string[]
  }[]
}

/** Ids by which nothing else goes. */
type NewId = () => string

const textual = (value: string, purpose: 'describing' | 'tagging', language: string) => ({
  type: 'TextualBody',
  value,
  format: 'text/plain',
  language,
  purpose,
})

const annotation = (
  { quoted, description, tags }: AnnotatedPage['statements'][number],
  { url, seen }: AnnotatedPage,
  language: string,
  newId: NewId,
) => ({
  id: newId(),
  type: 'Annotation',
  motivation: 'describing',
  created: new Date(seen).toISOString(),
  generator: { type: 'Software', name: 'Newsgloss' },
  body: [textual(description, 'describing', language), ...tags.map((tag) => textual(tag, 'tagging', language))],
  target: {
    source: { id: url, type: 'Text', format: 'text/html' },
    selector: [
      { type: 'TextQuoteSelector', exact: quoted.text, prefix: quoted.prefix, suffix: quoted.suffix },
      { type: 'TextPositionSelector', start: quoted.start, end: quoted.end },
    ],
  },
})

/**
 * A page's annotations as a collection with one page of items.
 * @param language BCP 47, of the descriptions and tags
 * @param newId an IRI at every call, as `urn:uuid:…`
 */
export const annotationCollection = (page: AnnotatedPage, language: string, newId: NewId) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: newId(),
  type: 'AnnotationCollection',
  label: page.title,
  total: page.statements.length,
  first: {
    id: newId(),
    type: 'AnnotationPage',
    startIndex: 0,
    items: page.statements.map((statement) => annotation(statement, page, language, newId)),
  },
})
