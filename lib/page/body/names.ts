/** What authors of pages call the things that stand beside the text. Whole words of class names and ids. */

/** Side matter by name, unless it holds most of the text. */
const BESIDE = [
  // Ways to other texts.
  'related\\w*|recommend\\w*|recirc\\w*|trending|popular|most-(?:read|popular|viewed|recent)|more-(?:stories|from|on|news|articles|posts)|read-?more|read-next|also-(?:read|like)|see-also|further-reading|latest-(?:posts|news|stories)|recent-posts?|up-next|teasers?|(?:prev(?:ious)?|next)-?(?:post|story|stories|article)s?|post-(?:nav\\w*|navigation)|outbrain|taboola|crumbs',
  // Selling and asking.
  'promo\\w*|newsletters?|signup|sign-up|subscri\\w+|advert\\w*|ads?|ads[a-z]+|sponsor\\w*|paywall|donat\\w+|cta|off-?canvas|disclosure|affiliate\\w*|app-(?:promo|section|download)|login|log-in',
  // Tools and furniture.
  'shar(?:e|ing)\\w*|addthis\\w*|social\\w*|sidebar|breadcrumbs?|toolbar|tools|nav|navbar|navigation|menu|footer|skip-link|pagination|pager|print-only|no-?print',
  // About the text: who, when, of what.
  '(?:about-)?authors?-?(?:bio|info|box|card|profile|description|details|block)|about-(?:the-)?authors?|user-bio|bio|byline\\w*|tags?|tag-?(?:list|cloud|links)|post-tags|keywords|factbox',
  // Words for pictures.
  'captions?|figcaption|photo-?(?:box|credits?)|image-?credits?|media-credit|wp-caption-text',
].join('|')

/** Names of small matter, which say nothing of an element that holds paragraphs. */
const SMALL =
  'metadata|(?:entry|post|article|story|content)?-?meta|(?:post|article|story)-(?:info|date|details)|infobox|date|datetime|pub-?date|time-?stamp|posted-on|authors?|credits?|kicker|eyebrow|widgets?|gallery|slideshow|carousel|video|player|poll|rating|comments?-(?:count|link)|overlay|actions?|buttons?|btn|label|disclaimer|icons?|toc'

/** Never the article, however long it is. */
const NEVER =
  'cookies?|consent|gdpr|modal|popup|popmake|lightbox|dialog|comments?|commentlist|comment-?(?:list|form|section|area|thread)|disqus\\w*|respond'

const words = (list: string) => new RegExp(`(?:^|[\\s_-])(?:${list})(?:$|[\\s_-])`)
const [beside, never] = [words(BESIDE), words(NEVER)]
/** Most names say nothing: one question answers that. */
const any = words([BESIDE, SMALL, NEVER].join('|'))

/** Shown to no eye, or to none on this screen; a class of the same kind that takes it back makes it unknown. */
const HIDDEN =
  /(?:^|\s)(?:hidden|hide|d-none|is-hidden|mfp-hide|sr-only|screen-reader-text|visually-?hidden|invisible)(?:\s|$)/
const SHOWN_AGAIN = /:(?:block|flex|grid|inline)|\bd-\w+-(?:block|flex)/

/** How sure a name is: side matter, small matter, never text, unseen, or nothing known. */
export type Naming = 'beside' | 'small' | 'never' | 'hidden' | undefined

const known = new Map<string, Naming>()
/** Pages repeat few names many times; a page that makes a new one for everything is not remembered. */
const MOST_KNOWN = 2_000
/** Longer lists of names are judged by their start. */
const MOST_NAMES = 400

const FILED = /\b(?:tag|category|status|type|format|theme)-\S+/g

function judge(names: string): Naming {
  if (HIDDEN.test(names) && !SHOWN_AGAIN.test(names)) return 'hidden'
  // "relatedContent" is two words; what a post is filed under says nothing of what it is.
  const apart = names
    .replace(FILED, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
  if (!any.test(apart)) return undefined
  if (never.test(apart)) return 'never'
  return beside.test(apart) ? 'beside' : 'small'
}

/** What an element's class names and id say of it. */
export function naming(element: Element): Naming {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, MOST_NAMES)
  if (names.length < 3) return undefined
  if (known.has(names)) return known.get(names)
  const judged = judge(names)
  if (known.size < MOST_KNOWN) known.set(names, judged)
  return judged
}
