import { PROSE } from '@/lib/text/prose'
import { shapeOf } from './address'
import { declaredAddress } from './canonical'
import { meta } from './declared'
import { type LinkedData, typesOf } from './linked-data'
import type { Metadata } from './metadata'
import type { Leaf, Sheet } from './sheet'
import { agreement, namesSite, withoutSite, wordCount } from './titles'
import { URL } from './url'

/**
 * The second judgement: is what was read an article, or the text of a front page, a list, a form, a shop? Each sign
 * adds its weight to the log of the odds, by how strongly it shows; no sign decides alone.
 *
 * The weights are those of a logistic regression over 375 pages of many sites, each with and without its address, both
 * classes of equal weight, with an L2 penalty of 1 chosen by tenfold cross-validation that kept all pages of a site in
 * one part; the bias is 0.4 above the fitted one, where the held-back parts were judged best. Signs that too few of the
 * pages show have a round weight set by hand (short texts, cards, cut texts of other things, names of services), which
 * the regression took as given.
 */

export interface Evidence {
  readonly sheet: Sheet
  readonly metadata: Metadata
  /** The body as it was found. */
  readonly blocks: readonly Leaf[]
  readonly linked: LinkedData
}

/** Blocks looked at: a list shows what it is at its beginning. */
const MOST_BLOCKS = 40

const lengthOf = (blocks: readonly Leaf[]) => blocks.reduce((sum, { text }) => sum + text.length, 0)

/** What is asked of a page more than once, asked once. */
function look({ sheet, metadata, blocks }: Evidence) {
  const { headline, site } = metadata
  const prose = blocks.filter(({ text, linked = 0 }) => text.length >= PROSE && linked < text.length / 2)
  const here = shapeOf(sheet.url)
  // A copy of a page, loaded from elsewhere, still knows where it stood. Only the shape is looked at.
  const there = shapeOf(declaredAddress(sheet))
  const host = new URL(sheet.url).hostname
  return {
    all: lengthOf(blocks),
    prose,
    mass: lengthOf(prose),
    /** The share of texts that lead to another page. */
    cards: shareOf(prose.slice(0, MOST_BLOCKS), ({ card }) => card === true),
    linked: blocks.reduce((sum, { linked = 0 }) => sum + linked, 0),
    titles: [headline, ...sheet.first.slice(0, 3)].filter((title) => !namesSite(title, site, host)),
    title: withoutSite((sheet.title || meta(sheet, 'og:title')).trim(), site, host),
    type: meta(sheet, 'og:type').toLowerCase(),
    // Broken templates name the first page as the address of every other one.
    root: here.root || (there.root && here.words < 3),
    words: Math.max(here.words, there.words),
    datedPath: here.dated || there.dated,
    service: here.service || there.service,
    counts: sheet.counts,
  }
}
type Look = ReturnType<typeof look>

/** So many of them are a front page, whatever it declares. */
const CARDS = 4

const share = (some: number, all: number) => some / Math.max(1, all)
const shareOf = <T>(items: readonly T[], is: (item: T) => boolean) => share(items.filter(is).length, items.length)
const yes = Number

const ENDED = /[.!?。！？]["”’»」)\]]*\s*$/
/** A text that goes on elsewhere. */
const CUT = /(?:…|\.\.\.)\W*$|(?:read|see|learn|view) more\W*$|continue reading\W*$/i
const OTHER = /^(?:og:)?(?:video|music|product|profile|book|restaurant|place)/
const OTHER_THING =
  /^(?:Product|JobPosting|ItemList|CollectionPage|SearchResultsPage|ProfilePage|DiscussionForumPosting|QAPage)$/

/** The data is about something else, and about no article. */
const describesOther = ({ nodes, article }: LinkedData) =>
  !('@type' in article) && nodes.some((node) => typesOf(node).some((type) => OTHER_THING.test(type)))

/** What the pages of an account, a form or a search are called. */
const SERVICE =
  /^(?:log ?in|sign ?(?:in|up|on)|register|registration|create (?:an|your) account|(?:my|your) account|forgot(?:ten)? (?:your )?password|reset password|contact(?: us)?$|search results|se connecter|connexion|inscription|anmelde[nr]|registrieren|kontakt$|iniciar sesión|registrarse|contacto$|ログイン|会員登録|お問い合わせ)(?![a-z\u00c0-\u024f\u3040-\ud7ff])/i

/** How far a title is the document's too; one of a word or two is a site's or a section's name. */
const sameTitle = (own: string, title: string) => (wordCount(own) > 2 ? agreement(own, title) : 0)

interface Sign {
  readonly weight: number
  /** How strongly the sign shows, 0 to 1. */
  readonly shown: (page: Look, evidence: Evidence) => number
}
const upTo = (value: number, most: number) => Math.min(1, Math.max(0, value / most))

/** Less text (code units) than this needs clear signs. */
const SHORT = 240

/** The log of the odds before any sign. */
const BIAS = -2.59

const SIGNS: readonly Sign[] = [
  // What was read: much of it, in long paragraphs, in whole sentences.
  { weight: 0.83, shown: ({ mass }) => upTo(Math.log2(mass / 200 + 1), 5) },
  { weight: 0.47, shown: ({ mass, prose }) => upTo(share(mass, prose.length), 400) },
  { weight: 0.76, shown: ({ prose }) => upTo(prose.length, 8) },
  { weight: 0.58, shown: ({ prose }) => shareOf(prose, ({ text }) => ENDED.test(text)) },
  { weight: -3, shown: ({ all }) => yes(all < SHORT) },
  // Lists are made of links, of cards that lead elsewhere, and of beginnings.
  { weight: -0.21, shown: ({ linked, all }) => share(linked, all) },
  { weight: -1.5, shown: ({ cards }) => cards },
  { weight: -2.5, shown: ({ prose, cards }) => yes(prose.length >= CARDS && cards > 0.6) },
  { weight: -1.31, shown: ({ prose }) => shareOf(prose, ({ text }) => CUT.test(text.slice(-40))) },
  { weight: -0.82, shown: ({ counts, mass }) => upTo(share(counts.links * 100, mass), 10) },
  { weight: -0.65, shown: ({ counts }) => yes(counts.times > 6) },
  { weight: -0.6, shown: ({ counts }) => yes(counts.articles > 3) },
  // An article has a headline of some words, which is the document's title too, an author and a day.
  { weight: 0.13, shown: ({ titles, title }) => Math.max(0, ...titles.map((own) => sameTitle(own, title))) },
  { weight: 0.84, shown: ({ title }) => upTo(wordCount(title), 12) },
  { weight: 0.35, shown: (_, { metadata }) => upTo(metadata.headline.length, 80) },
  { weight: 0.89, shown: (_, { metadata }) => yes(metadata.bylines.length > 0) },
  { weight: 1.18, shown: (_, { metadata }) => yes(metadata.published !== undefined) },
  // What the page calls itself: often right, and on front pages and old sites often wrong.
  { weight: 2.27, shown: ({ type }) => yes(type === 'article') },
  { weight: -0.13, shown: ({ type }) => yes(type === 'website') },
  { weight: -1.5, shown: ({ type }) => yes(OTHER.test(type)) },
  { weight: 0.69, shown: (_, { linked }) => yes('@type' in linked.article) },
  { weight: -1, shown: (_, { linked }) => yes(describesOther(linked)) },
  { weight: 1.06, shown: (_, { sheet }) => yes(meta(sheet, 'article:published_time') !== '') },
  { weight: 0.74, shown: ({ counts }) => yes(counts.articles === 1) },
  // Where it stands: see address.ts.
  { weight: -1.67, shown: ({ root }) => yes(root) },
  { weight: 1.64, shown: ({ words }) => upTo(words, 6) },
  { weight: 1.53, shown: ({ datedPath }) => yes(datedPath) },
  { weight: -0.73, shown: ({ service }) => yes(service) },
  // What else there is to do: fields to fill in, things to buy.
  { weight: -0.68, shown: (_, { sheet }) => yes(sheet.form) },
  { weight: -1, shown: ({ counts }) => upTo(counts.fields, 12) },
  { weight: -2.5, shown: ({ titles, title }) => yes([title, ...titles].some((own) => SERVICE.test(own.trim()))) },
  { weight: -1.49, shown: ({ counts }) => upTo(counts.prices, 4) },
]

/** The log of the odds that what was read is an article. */
function oddsOf(evidence: Evidence): number {
  const page = look(evidence)
  return SIGNS.reduce((sum, { weight, shown }) => sum + weight * shown(page, evidence), BIAS)
}

/** Whether what was read is an article. */
export const isArticle = (evidence: Evidence): boolean => oddsOf(evidence) > 0
