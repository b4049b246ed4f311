/**
 * What authors of pages call the things that stand beside the text: words of class names and ids. A hyphen stands for
 * one or for nothing, a star for any ending. No regular expression: to build one of so many words takes longer than a
 * page may.
 */

/** Side matter by name, unless it holds most of the text. */
const BESIDE = [
  // Ways to other texts.
  'related* recommend* recirc* trending popular most-read most-popular most-viewed most-recent more-stor* more-from more-on more-news more-art* more-posts read-more read-next also-read also-like see-also further-reading latest-posts latest-news latest-stories recent-post* up-next teaser* prev-post* prev-stor* prev-art* previous* next-post* next-stor* next-art* outbrain taboola crumbs',
  // Selling and asking.
  'promo* newsletter* sign-up subscri* advert* ad ads adsense adsbygoogle adslot sponsor* paywall donat* cta off-canvas disclosure affiliate* app-promo app-section app-download log-in',
  // Tools and furniture.
  'share* sharing* addthis* social* sidebar breadcrumb* toolbar tools nav navbar navigation menu footer skip-link pagination pager print-only no-print',
  // About the text: who, when, of what.
  'author-bio author-info author-box author-card author-profile author-description author-details author-block authors-bio about-author* about-the user-bio bio byline* tag tags taglist keywords factbox',
  // Words for pictures.
  'caption* figcaption photo-box photo-credit* image-credit* media-credit*',
]

/** Names of small matter, which say nothing of an element that holds paragraphs. */
const SMALL =
  'metadata meta entrymeta postmeta post-info post-date post-details article-info article-details story-info story-details infobox date datetime pub-date time-stamp posted-on author authors credit credits kicker eyebrow widget* gallery slideshow carousel video player poll rating overlay action actions button* btn label disclaimer icon icons toc'

/** Never the article, however long it is. */
const NEVER =
  'cookie* consent gdpr modal popup popmake lightbox dialog comment comments comment-list comment-form comment-section comment-area comment-thread disqus* respond'

/** Shown to no eye, or to none on this screen; a class of the same kind that takes it back makes it unknown. */
const HIDDEN =
  'hidden hide d-none is-hidden mfp-hide sr-only screen-reader-text visually-hidden visuallyhidden invisible'
const SHOWN_AGAIN = /:(?:block|flex|grid|inline)|\bd-\w+-(?:block|flex)/
/** What a post is filed under says nothing of what it is. */
const FILED = new Set(['tag', 'category', 'status', 'type', 'format', 'theme'])

/** How sure a name is: unseen, never text, side matter, small matter, or nothing known. */
export type Naming = 'hidden' | 'never' | 'beside' | 'small' | undefined

/** The surest first. */
const KINDS = { never: NEVER, beside: BESIDE.join(' '), small: SMALL } as const
type Kind = keyof typeof KINDS
const ORDER: readonly Naming[] = ['hidden', 'never', 'beside', 'small']
const surest = (said: readonly Naming[]): Naming => ORDER.find((kind) => said.includes(kind))

const hidden = new Set(HIDDEN.split(' '))
const words = new Map<string, Kind>()
/** Stems by their beginning, for no two begin alike. */
const stems = new Map<string, readonly [stem: string, kind: Kind]>()
/** Words that another one may follow after a hyphen. */
const openings = new Set<string>()
const STEM = 5

for (const [kind, names] of Object.entries(KINDS) as [Kind, string][]) {
  for (const name of names.split(' ')) {
    const [opening = '', rest] = name.split('-')
    if (rest) openings.add(opening)
    const word = name.replace('-', '')
    if (word.endsWith('*')) stems.set(word.slice(0, STEM), [word.slice(0, -1), kind])
    else words.set(word, kind)
  }
}

function kindOf(word: string): Kind | undefined {
  const stem = stems.get(word.slice(0, STEM))
  return words.get(word) ?? (stem && word.startsWith(stem[0]) ? stem[1] : undefined)
}

/** What one name says, by its parts. */
function kindsOf(name: string): Naming[] {
  const parts = name.split(/[-_]+/)
  const kinds: Naming[] = []
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1]
    if (next !== undefined && FILED.has(part)) break
    kinds.push(kindOf(part))
    if (next !== undefined && openings.has(part)) kinds.push(kindOf(part + next))
  }
  return kinds
}

function judge(names: string): Naming {
  const said: Naming[] = []
  for (const name of names.split(/\s+/)) {
    if (hidden.has(name) && !SHOWN_AGAIN.test(names)) return 'hidden'
    const small = name.toLowerCase()
    // "relatedContent" is two words.
    said.push(...kindsOf(small === name ? name : name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()))
  }
  return surest(said)
}

const known = new Map<string, Naming>()
/** Pages repeat few names many times; a page that makes a new one for everything is not remembered. */
const MOST_KNOWN = 2_000
/** Longer lists of names are judged by their start. */
const MOST_NAMES = 400

/** Asked with the attribute's own string, whose hash the browser keeps: a new one would have to be read each time. */
function namingOf(names: string | null): Naming {
  if (!names) return undefined
  if (known.has(names)) return known.get(names)
  const judged = judge(names.slice(0, MOST_NAMES))
  if (known.size < MOST_KNOWN) known.set(names, judged)
  return judged
}

/** What an element's class names and id say of it. */
export function naming(element: Element): Naming {
  const byClass = namingOf(element.getAttribute('class'))
  const byId = namingOf(element.getAttribute('id'))
  return byId ? surest([byClass, byId]) : byClass
}
