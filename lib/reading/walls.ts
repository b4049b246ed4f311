import { DIGITS, LETTERS } from './letters'

/** Words that stand where the rest of a text is kept back. */

const oneOf = (rows: Readonly<Record<string, string>>) => new RegExp(Object.values(rows).join('|'), 'i')

/** Said only where the text does not go on. */
const WALL = oneOf({
  en: String.raw`\b(?:subscribe|sign ?up|register|log ?in|sign ?in)\b[^.!?]{0,40}\bto (?:continue(?! comment)|keep reading|finish reading|unlock|read (?:on|more|this|the (?:full|rest|whole|entire|complete)))\b|(?<!scroll (?:down )?)\bto (?:continue|keep) reading\b|\b(?:only|exclusively) (?:available )?(?:for|to) (?:\w+ )?(?:subscribers|members)\b|\bunlock this (?:article|story)\b|\bto (?:view|read|access|see) (?:the|this) (?:full |whole |entire |rest of the )(?:article|story|post)\b[^.!?]{0,15}\b(?:subscribe|register|sign (?:up|in)|log in|become)\b|\ball (?:of )?your free (?:articles|stories)\b`,
  fr: String.raw`réservée?s? (?:à nos |aux )abonnés|pour (?:lire la suite|continuer (?:à lire|votre lecture)|accéder à l.intégralité)|il vous reste \d+ ?% de cet article`,
  de: String.raw`(?:um|jetzt|kostenlos|abo|artikel|mit \S+) weiter(?:zu)?lesen|weiterlesen mit|(?:nur|exklusiv) für abonnent|mit (?:einem |dem )?\S*abo(?:nnement)? lesen`,
  es: String.raw`para (?:seguir|continuar) leyendo|(?:solo|sólo|exclusiv[oa]s?) para suscriptores|suscríb[ae]\S* para (?:leer|seguir)`,
  ja: '会員限定|続きを(?:読む|ご覧)\\S*には|(?:この記事|全文)は(?:有料|会員)|残り\\s?[\\d,]+\\s?文字',
})
/** Said beside walls, and in the heads of pages too: it counts only within what is named a wall. */
const BESIDE_WALL = oneOf({
  en: String.raw`already a (?:subscriber|member)|\b(?:subscribers?|members)[ -]only (?:article|content|story)`,
  fr: 'déjà abonné',
  de: 'bereits abonnent|schon abonnent',
  es: 'ya eres suscriptor|ya es suscriptor',
  ja: '会員の方は|ログインして',
})
/** What is left of a month's free articles: the text below is whole. */
const METER = oneOf({
  en: String.raw`\b(?:\d+|one|two|three|four|five|last|final)\b.{0,20}\bfree (?:articles?|stories|story)\b|\bfree (?:articles?|stories)\b.{0,12}\b(?:left|remaining)`,
  fr: String.raw`il vous reste \d+ articles?`,
  de: String.raw`noch \d+ (?:kostenlose |freie )?artikel`,
  es: String.raw`(?:te|le) quedan? \d+ artículos?`,
  ja: '残り\\s?\\d+\\s?(?:本|記事)',
})
/** Links to the rest of a text that stands elsewhere. */
const WHOLE = oneOf({
  en: String.raw`\b(?:read|see|view)\b.{0,12}\b(?:full|whole|entire|complete|rest of (?:the|this))\b.{0,12}\b(?:story|article|post|report|text)\b`,
  fr: `lire l.article (?:complet|entier|en entier|dans son intégralité)`,
  de: `(?:ganzen|vollständigen|kompletten) (?:artikel|beitrag|text) (?:hier )?lesen|zum (?:ganzen|vollständigen) artikel`,
  es: `le(?:e|er|a) (?:el|la) (?:artículo|noticia|nota|texto) complet[oa]`,
  ja: '全文を読む|記事全文',
})
/** As much, but as often a link to another text: it counts only where the text before it breaks off. */
const CONTINUE = oneOf({
  en: String.raw`\b(?:continue|keep) reading\b|\bread (?:more|on)\b|\bsubscribe\b`,
  fr: 'lire la suite|continuer la lecture|abonnez',
  de: 'weiterlesen|mehr lesen|weiter lesen|abonnieren',
  es: '(?:seguir|continuar|sigue|continúe) leyendo|leer más|suscríb',
  ja: '続きを(?:読む|見る)|もっと読む',
})

const counts = (text: string, wall: boolean) => wall && !METER.test(text)

/** Whether a text says that the rest is kept back. */
export const saysWall = (text: string) => counts(text, WALL.test(text))
/** The same of a text within what is named a wall. */
export const saysWallInWall = (text: string) => counts(text, WALL.test(text) || BESIDE_WALL.test(text))
/** Whether a link leads to the whole text. */
export const leadsToWhole = (text: string) => WHOLE.test(text)
/** Whether a link or a button offers to go on. */
export const offersMore = (text: string) => WHOLE.test(text) || CONTINUE.test(text) || saysWall(text)

/** Whether a text ends in three dots, in brackets or not. */
export const endsInDots = (text: string) => /(?:…|\.\.\.)[\])]?\s*$/.test(text)
const OPEN_END = new RegExp(String.raw`[${LETTERS}${DIGITS},\-–]\s*$`)
/** Whether a text ends in the middle of a sentence. */
export const breaksOff = (text: string) => OPEN_END.test(text)
