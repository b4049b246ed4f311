/**
 * What authors of pages call the things that stand beside the text: words of class names and ids. A hyphen stands for
 * one or for nothing, a star for any ending. No regular expression: to build one of so many words takes longer than a
 * page may.
 */

/** Side matter by name, unless it holds most of the text. */
const BESIDE = [
  // Ways to other texts.
  'related* recommend* recirc* trending popular most-read most-popular most-viewed most-recent more-stories more-from more-on more-news more-articles more-posts read-more read-next also-read also-like see-also further-reading latest-posts latest-news latest-stories recent-post recent-posts up-next teaser teasers prev-post previous-post next-post prev-posts previous-posts next-posts prev-story previous-story next-story next-stories prev-article previous-article next-article next-articles outbrain taboola crumbs',
  // Selling and asking.
  'promo* newsletter newsletters sign-up subscri* advert* ad ads adsense adsbygoogle adslot sponsor* paywall donat* cta off-canvas disclosure affiliate* app-promo app-section app-download log-in',
  // Tools and furniture.
  'share* sharing* addthis* social* sidebar breadcrumb breadcrumbs toolbar tools nav navbar navigation menu footer skip-link pagination pager print-only no-print',
  // About the text: who, when, of what.
  'author-bio author-info author-box author-card author-profile author-description author-details author-block authors-bio about-author about-authors about-the user-bio bio byline* tag tags taglist keywords factbox',
  // Words for pictures.
  'caption captions figcaption photo-box photo-credit photo-credits image-credit image-credits media-credit',
]

/** Names of small matter, which say nothing of an element that holds paragraphs. */
const SMALL =
  'metadata meta entrymeta postmeta post-info post-date post-details article-info article-date article-details story-info story-date story-details infobox date datetime pub-date time-stamp posted-on author authors credit credits kicker eyebrow widget widgets gallery slideshow carousel video player poll rating comment-count comment-link comments-count comments-link overlay action actions button buttons btn label disclaimer icon icons toc'

/** Never the article, however long it is. */
const NEVER =
  'cookie cookies consent gdpr modal popup popmake lightbox dialog comment comments comment-list comment-form comment-section comment-area comment-thread disqus* respond'

/** Shown to no eye, or to none on this screen; a class of the same kind that takes it back makes it unknown. */
const HIDDEN =
  'hidden hide d-none is-hidden mfp-hide sr-only screen-reader-text visually-hidden visuallyhidden invisible'
const SHOWN_AGAIN = /:(?:block|flex|grid|inline)|\bd-\w+-(?:block|flex)/
/** What a post is filed under says nothing of what it is. */
const FILED = new Set(['tag', 'category', 'status', 'type', 'format', 'theme'])

/** How sure a name is: never text, side matter, small matter, unseen, or nothing known. */
export type Naming = 'never' | 'beside' | 'small' | 'hidden' | undefined

/** The surest first. */
const KINDS = { never: NEVER, beside: BESIDE.join(' '), small: SMALL } as const
type Kind = keyof typeof KINDS
const ORDER = Object.keys(KINDS) as Kind[]

const hidden = new Set(HIDDEN.split(' '))
const words = new Map<string, Kind>()
/** Stems by their beginning, for no two begin alike. */
const stems = new Map<string, readonly [stem: string, kind: Kind]>()
/** Words that another one may follow after a hyphen. */
const openings = new Set<string>()
const STEM = 5

for (const kind of ORDER) {
  for (const word of KINDS[kind].split(' ')) {
    const [opening = '', rest] = word.split('-')
    if (rest) openings.add(opening)
    if (word.endsWith('*')) stems.set(word.slice(0, STEM), [word.slice(0, -1), kind])
    else words.set(word.replace('-', ''), kind)
  }
}

function stemOf(part: string): Kind | undefined {
  const stem = stems.get(part.slice(0, STEM))
  return stem && part.startsWith(stem[0]) ? stem[1] : undefined
}

/** What one name says, by its parts. */
function kindsOf(name: string): (Kind | undefined)[] {
  const parts = name.split(/[-_]+/)
  const kinds: (Kind | undefined)[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as string
    const last = at === parts.length - 1
    if (!last && FILED.has(part)) break
    kinds.push(words.get(part) ?? stemOf(part))
    if (!last && openings.has(part)) kinds.push(words.get(part + parts[at + 1]))
  }
  return kinds
}

function judge(names: string): Naming {
  const said: (Kind | undefined)[] = []
  for (const name of names.split(/\s+/)) {
    if (hidden.has(name) && !SHOWN_AGAIN.test(names)) return 'hidden'
    const small = name.toLowerCase()
    // "relatedContent" is two words.
    said.push(...kindsOf(small === name ? name : name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()))
  }
  return ORDER.find((kind) => said.includes(kind))
}

const known = new Map<string, Naming>()
/** Pages repeat few names many times; a page that makes a new one for everything is not remembered. */
const MOST_KNOWN = 2_000
/** Longer lists of names are judged by their start. */
const MOST_NAMES = 400

/** What an element's class names and id say of it. */
export function naming(element: Element): Naming {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, MOST_NAMES)
  if (names.length < 3) return undefined
  if (known.has(names)) return known.get(names)
  const judged = judge(names)
  if (known.size < MOST_KNOWN) known.set(names, judged)
  return judged
}
