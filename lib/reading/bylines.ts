import { monthOf } from './dates'
import { CAPITALS, LETTERS } from './letters'

/** Names of the people who wrote an article, out of the lines that pages print and declare. */

/** Longer (code units), or of more words, it is a sentence and no name. */
const MOST_LENGTH = 80
const MOST_WORDS = 6
const MOST_NAMES = 10

/** Words before the names, in the languages of the dates. */
const BEFORE =
  /^[\s:·|–—-]*(?:(?:(?:words|written|(?:view all )?posts?|posted|story|report(?:ed|ing)?|published|authored?)\s+)?by|authors?\s*:|from|von|par|por|escrito por|di|door)(?=[\s:]|$)[\s:]*|^(?:文|著者|執筆)\s*[・/／:：]?\s*/i
/** A line may begin with its date and name people after it. */
const LATER_BY = /^.*[\d|·•].*\bby\s+/i
const ADDRESSES = /\S+@\S+|(?:https?:\/\/|www\.)\S*/g
/** Whom somebody wrote for, and where. */
const FOR = new RegExp(String.raw`\s+(?:for|in|at)\s+(?=(?:the\s)?[${CAPITALS}]).*$`)
/** What parts one name from the next, or from what follows the names. */
const PARTED = /\s*[,;|·•、，/／\n]\s*|\s+(?:and|und|et|y|e|en|with|&|–|—|-)\s+/g
/** What people are, not who they are: a whole piece, or the end of one. */
const ROLE =
  /(?:^|\s)(?:(?:staff|senior|chief|political|business|foreign|news|science|sports?|deputy|guest|special|contributing|freelance)\s+)*(?:reporters?|editors?|(?:co-?)?writers?|correspondents?|contributors?|columnists?|journalists?|photographers?|producers?|authors?|redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|journalistes?|correspondante?|redactor(?:a)?|corresponsal|periodista|記者|編集委員)$/i
/** Letters after a name. */
const SUFFIX = /^(?:jr|sr|ph\.?\s?d|m\.?\s?d|esq|msc|mba|i{2,3})\.?$/i
const NO_NAME =
  /^(?:admin|administrator|guest|staff|unknown|anonymous|author|no|on|.* the|(?:last )?updated.*|published.*|posted.*|.*\bread)$/i

/** What is no part of a name, at either end of it. */
const EDGES = new RegExp(`^[^${LETTERS}]+|[^${LETTERS}.)’']+$`, 'g')
/** The full stop of a line, not that of an initial or an abbreviation. */
const STOP = new RegExp(String.raw`(?<=[${LETTERS}]{4})\.$`)
/** "Example, Ann": a catalogue's way to write one name. */
const TURNED = new RegExp(`^([${CAPITALS}][${LETTERS}’'-]+), ([${CAPITALS}][${LETTERS}’'.-]+)$`)
const OPENS = new RegExp(String.raw`^(?:(?:[Ww]ritten )?[Bb][Yy]|Par|Von|Por|Di|Door)\s+[${CAPITALS}]|^文[・/／:：]`)
const isSmall = (word: string) => word.charAt(0) !== word.charAt(0).toUpperCase()

/** A piece up to its date; '' where it is one. */
function withoutDate(piece: string): string {
  const digit = piece.search(/\d/)
  if (digit < 0) return piece
  const words = piece.slice(0, digit).trim().split(' ')
  if (monthOf(words.at(-1) ?? '') > 0) words.pop()
  if (words.at(-1) === 'on') words.pop()
  return words.join(' ')
}

/** Names are written large but for their particles ("van der"). */
function nameIn(piece: string): string {
  const name = withoutDate(piece.replace(BEFORE, '')).replace(ROLE, '').replace(EDGES, '').replace(STOP, '')
  const words = name.split(' ')
  const small = words.filter((word) => isSmall(word)).length
  if (small > words.length / 2) return ''
  return name.length > MOST_LENGTH || words.length > MOST_WORDS || NO_NAME.test(name) || SUFFIX.test(name) ? '' : name
}

/** The names in one line, without "By", roles, dates and addresses; [] where it holds none. */
export function namesIn(line: string): string[] {
  const turned = TURNED.exec(line.trim())
  if (turned && !ROLE.test(line)) return [`${turned[2]} ${turned[1]}`]
  return line
    .slice(0, 500)
    .replace(ADDRESSES, '')
    .replace(LATER_BY, '')
    .replace(BEFORE, '')
    .replace(FOR, '')
    .split(PARTED)
    .map(nameIn)
    .filter((name) => name !== '')
}

/** A line that opens with a word for "by" and a name, as templates without any mark print it. */
export const opensByline = (line: string) => OPENS.test(line)

/**
 * The people named by the first of several places that names any, each once; places behind it are not asked.
 * @param isSite whether a name is the site's own, which signs what nobody signs
 */
export function bylinesOf(
  places: readonly (readonly string[])[],
  isSite: (name: string) => boolean = () => false,
): string[] {
  for (const place of places) {
    const names = new Set(place.slice(0, MOST_NAMES).flatMap(namesIn))
    const people = [...names].filter((name) => !isSite(name))
    if (people.length > 0) return people.slice(0, MOST_NAMES)
  }
  return []
}
