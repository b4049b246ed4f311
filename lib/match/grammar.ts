import { wordsOf } from './tokens'

/**
 * Small words that say how the parts of an event belong together, of all languages at once: they hardly collide. A row
 * for another language goes into each list.
 */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').flatMap(wordsOf))

/** Put a thing in a place: "office in Japan", but not "office thanked Japan". English, French, German, Spanish. */
export const LOCATIVE = setOf('in at into inside on to for a au aux en dans im nach für')

/** Follow the place where the language has them behind it: "東京に", "日本での", "東京への". */
export const LOCATIVE_BEHIND = setOf('に で へ の')

/** Take up "the" thing again: "the presence". */
export const DEFINITE = setOf('the le la les l ce cet cette das die der dem des dieses diese el los las este esta の')

/** Begin a clause that says more of the thing: "an office that Tokyo would host". */
export const RELATIVE = setOf('that which qui que das die welches')

/** Put a thing in a place whose name follows at once, in languages whose other nouns have no capital. */
export const NAMES_PLACE = setOf('in at à en')

/** Join a thing with the one whose it is, which follows: "office of the OECD", "bureau de l'OCDE", "Büro der OECD". */
export const OF = setOf("of de du des d' del der von vom")

/** Articles between such a word and the name. */
export const ARTICLE = setOf("the a an le la les l' el los las der die das dem den")

/** Stand between a thing and the name before it, and change neither: "the OECD's new Tokyo office". */
export const DESCRIBING = setOf(
  'new first own only sole small permanent regional main liaison representative planned proposed future existing large ' +
    'little tiny second の',
)

/** Mean that somebody is about to have the thing: "is to open an office". In all their forms. */
export const OPENING_VERB = setOf(
  'open opens opened opening establish establishes established establishing launch launches launched launching ' +
    'inaugurate inaugurates inaugurated inaugurating start starts started starting set sets setting ' +
    'ouvre ouvrent ouvrir ouvrira ouvriront ouvert inaugure inaugurer crée créer installe installer ' +
    'eröffnet eröffnen eröffnete öffnet öffnen gründet gründen ' +
    'abre abren abrir abrirá abrirán abierto abrió inaugura inaugurar instala instalar crea crear',
)

/** Are bodies of their own, so that what they open is theirs: "the firm, which supplies Nato, will open an office". */
const BODY =
  /^(?:company|companies|firm|bank|agency|airline|maker|manufacturer|corporation|startup|university|institute|ministry|newspaper|broadcaster|charity|foundation|embassy|entreprise|societe|banque|agence|constructeur|fabricant|fondation|universite|.*unternehmen|.*firma|.*konzern|.*bank|.*hersteller|.*agentur|.*stiftung|.*universitat|.*ministerium|empresa|firma|compania|banco|agencia|fabricante|fundacion|universidad|ministerio|ministere)$/

/** Whether a folded word is one for a body of its own. */
export const isBody = (word: string): boolean => BODY.test(word)

/** Whose a person's own thing is: "his office". */
export const PERSONS_OWN = setOf('his her my')

/** Stand between a subject and such a verb: "Interpol is soon to open", "the bank said it plans to set up". */
export const AUXILIARY = setOf(
  'is are was were be been has have had will would shall should may might could can to also now soon today it they ' +
    'plans planned planning plan intends intended wants wanted hopes hoped aims aimed said says announced up about going',
)

/** Stand between such a verb and the thing: "open an office", "set up its first office". */
export const DETERMINER = setOf('a an the its their his her another one up un une son leur ein eine sein ihr una su')
