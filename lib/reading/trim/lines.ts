import { CAPITALS, LETTERS } from '../letters'
import type { Leaf } from '../sheet'

/** Single lines that are not the article's text, known by their words: English only, for other languages are known by structure. */

/** Blocks shorter than this (code units) that end without punctuation are labels ("Advertisement"). */
const LABEL = 40
/** Longer blocks are text, whatever words they begin or end with. */
const MOST = { about: 140, pointer: 250, credit: 250, noise: 100, heading: 60, note: 500, foot: 200 } as const

const ends = (text: string) => /[.!?…:;,"”'’»)\]。！？」]$/.test(text)

/** A short line that is no sentence and no paragraph either. */
export const isLabel = ({ kind, text, p }: Leaf) => kind === 'text' && !p && text.length < LABEL && !ends(text)

/** Labels that pages set as paragraphs of their own. */
const NOISE =
  /^(?:advertis\w+|loading|share(?: this.*| on .*)?|tweet|pin it|print|e?mail|save|copy link|click to enlarge|(?:media|image) caption.*|(?:story|article) continues below.*|back to top|skip to .*)\W*$/i

/** What parts a text is no part of it: rows of stars, underscores, dots. */
const WORDS = /[\p{L}\p{N}]/u

/** Whether a line is a label that a page sets as a paragraph, or has no words. */
export const isNoise = ({ text }: Leaf) => text.length < MOST.noise && (NOISE.test(text) || !WORDS.test(text))

/** Who wrote it, when, how long it takes: lines before the text begins. */
const ABOUT =
  /^(?:by |posted|(?:last |first )?(?:published|updated|modified)|(?:written|reported) by|photo|image\b|picture\b|credit\b|filed under|categor(?:y|ies)\b|share\b|\d+ (?:comment|share|view|min))/i
const DATE =
  /\b(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*|updated|published|posted|on|at|by|[ap]m|gmt|e[sd]?t|utc)\b|[\d\W_]+/gi

/** Whether a line before the text tells of the text. */
export function isAbout({ kind, text }: Leaf): boolean {
  if (kind === 'heading' || text.length > MOST.about) return false
  if (ABOUT.test(text) && !/[.!?”"]$/.test(text)) return true
  if (/\b(?:19|20)\d\d\b/.test(text) && text.length < 100 && !ends(text)) return true
  return /\d/.test(text) && text.replace(DATE, '').length < Math.min(25, text.length / 2)
}

/** Under a picture or what was embedded: whose it is. After the sign of a page's own rights stands a year. */
const CREDIT =
  /^\W{0,2}(?:(?:image|photo|picture|video|screenshot)s? )?(?:credits?|sources?|photos?|images?|videos?|courtesy|photograph)(?: by| of)?\s*[:/]|^©(?!\s?(?:\d|copyright))|^a post shared by |(?:getty(?: images)?|reuters|shutterstock|afp|istock|flickr|wikimedia commons|associated press)\)?\.?$|\((?:ap )?photo\b[^)]*\)$/i

/** Whether a line names the owner of a picture. */
export const isCredit = ({ kind, text }: Leaf) => kind === 'text' && text.length < MOST.credit && CREDIT.test(text)

/** "Related: …", "READ MORE – …": a way to another text, set between the paragraphs. */
const POINTER =
  /^\W*(?:related|(?:also )?read|see (?:also|more)|more|watch|listen|recommended|don['’]t miss|photos?|videos?|gallery)\b[^.]{0,30}[:|–—>-]|^(?:read more|click here|continue reading|see also|more (?:from|on)|related)\b/i

/** Whether a line leads to another text. */
export const isPointer = ({ text, linked = 0 }: Leaf) =>
  text.length < MOST.pointer && linked > text.length * 0.3 && POINTER.test(text)

/** Headings over other texts, over the author, and over forms. */
const BESIDE_HEADING =
  /^(?:related|recommended|more (?:from|on|stories|news|in|like)|(?:what to |also )?read (?:more|next|also|on)|you (?:may|might)|most (?:read|popular|viewed)|trending|popular|latest|recent|top stories|don['’]t miss|shar(?:e|ing)\b|advertis|about (?:the )?(?:authors?|writer)|meet the author|sign up|(?:our )?newsletter|leave a|post a|subscribe|follow|tags\b|further reading|explore further|see also|sponsored|promoted|editors?['’]?s? (?:picks?|choice)|up next|next:|in this article|table of contents|join (?:us|our|the)|get (?:the|our) )/i

/** Whether a heading or a label stands over something else than the text. */
export const opensSection = (block: Leaf) =>
  (block.kind === 'heading' || isLabel(block)) && block.text.length < MOST.heading && BESIDE_HEADING.test(block.text)

/** A name of some words. */
const NAME = `(?:[${CAPITALS}][${LETTERS}.'’-]+,? ){1,4}`

/** The line at the foot of a page: what stands below it is of the site, or another article. */
const FOOT = /^(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:19|20)\d\d\b|^(?:©|copyright)\b.*\ball rights reserved/i

/** Whether a line says whose the page is, as its last line does. */
export const isFoot = ({ text }: Leaf) => text.length < MOST.foot && FOOT.test(text)

/** Notes after the end, each with what it catches. */
const NOTES: readonly RegExp[] = [
  // Rights.
  /^(?:©|\(c\)|copyright)|all rights reserved|may not be (?:published|reproduced|republished)/i,
  // "Follow her on Twitter", "Email him at a@b.c", "Like us on Facebook".
  /\b(?:follow|like|find|join|connect|tweet)\b.{0,60}(?:\b(?:twitter|facebook|instagram|linkedin|telegram|whatsapp)\b|@)/i,
  /\b(?:reach|reached|contact|e-?mail) (?:him|her|me|us|them|the (?:author|writer|reporter))\b|^(?:contact|e-?mail)\b.{0,80}@|can be reached at/i,
  // "Download our app".
  /\bdownload\b.{0,40}\bapps?\b|\b(?:straight|direct(?:ly)?) to your (?:phone|inbox|mailbox)/i,
  // "Sign up for our newsletter", "Subscribe to …".
  /\b(?:sign up|subscribe)\b.{0,40}\b(?:for|to|here|now|our)\b|\bnewsletter\b/i,
  // "Ann Bell is a freelance writer in Leeds."
  new RegExp(
    String.raw`^${NAME}(?:is|was|has been|works as)\b.{0,120}(?:[Rr]eporter|[Ww]riter|[Ee]ditor|[Jj]ournalist|[Cc]orrespondent|[Cc]olumnist|[Aa]uthor|[Cc]ontribut|[Ff]reelance|[Bb]logger|[Pp]roducer)`,
  ),
  new RegExp(String.raw`^${NAME}(?:writes (?:about|for)|covers|reports (?:on|for))\b`),
  // "Reporting by …; editing by …".
  /^\W*(?:reporting|writing|editing|additional reporting|compiled) by\b/i,
  // Where a picture, a page or a text is from, and where it was filed.
  /^(?:(?:featured )?image|photo(?:graph)?|picture|source|via|tags?|filed under|posted in|topics?|categories|share this|have a (?:tip|story)|got a tip)\b[^.]{0,200}$/i,
]

/** Whether the last line of what was read is a note of the page or on the author. */
export const isNote = ({ kind, text }: Leaf) =>
  kind === 'heading' || (text.length < MOST.note && NOTES.some((note) => note.test(text)))
