/** How the press is told from other bodies. */

/** Papers, agencies and channels that the world's news cites, as they are written; a leading "The" aside. */
export const KNOWN_PRESS: ReadonlySet<string> = new Set(
  `AFP|Agence France-Presse|Associated Press|Reuters|Kyodo|Jiji|Xinhua|Yonhap|TASS|Tass|RIA Novosti|Interfax|Anadolu|DPA|dpa|Press Trust of India|IRNA|ISNA|Bernama|Ukrinform|Politico|Axios|Semafor|BBC|CNN|NBC|CBS|MSNBC|PBS|NPR|CNBC|Sky News|Fox News|Al Jazeera|Al Arabiya|Al-Jazeera|Al-Arabiya|France 24|Deutsche Welle|Euronews|NHK|CGTN|Channel 4|ITV|RTE|Financial Times|FT|New York Times|NYT|Washington Post|Wall Street Journal|WSJ|Los Angeles Times|USA Today|Newsweek|Le Monde|Le Figaro|Libération|Der Spiegel|Die Zeit|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|El País|El Mundo|La Repubblica|Corriere della Sera|La Stampa|Haaretz|Jerusalem Post|Times of Israel|Times of India|Indian Express|Hindustan Times|Straits Times|South China Morning Post|Global Times|People's Daily|Nikkei|Asahi Shimbun|Yomiuri Shimbun|Mainichi|Japan Times|Chosun Ilbo|Korea Herald|Jakarta Post|Bangkok Post|Arab News|Asharq Al-Awsat|Sydney Morning Herald|Daily Telegraph|Daily Mail|Daily Mirror|Daily Nation|Globe and Mail|Toronto Star|CBC|Clarín|Folha de S.Paulo|O Globo|Moscow Times|Kommersant|Novaya Gazeta|Meduza|Kyiv Independent|Radio Free Europe|Voice of America`.split(
    '|',
  ),
)
/** Likewise, but these are other words or other names too. */
const COMMON = new Set(
  'AP|ABC|RT|DW|ANSA|SANA|WAFA|Time|Times|Observer|Guardian|Telegraph|Economist|Atlantic|Hindu|Dawn|Bild|Spiegel|Antara|Daily Star|EFE|PTI|New Yorker|Bloomberg'.split(
    '|',
  ),
)

/** A name that ends with one of these is a paper's or a channel's. */
const ENDS = new Set(
  'times post herald tribune gazette telegraph chronicle courier dispatch inquirer examiner news journal mail newspaper magazine tv television radio monitor bulletin'.split(
    ' ',
  ),
)
/** A name that begins with one of these, likewise. */
const STARTS = new Set(['daily', 'radio', 'diario', 'channel'])
/** Small words after a name that say what it is: "the Kyodo news agency". */
const SAID_AFTER =
  /^(?:news ?(?:agency|site|paper|wire|website|channel|outlet)|newspaper|daily|magazine|broadcaster|tabloid|weekly|channel|television|radio)\b/

/** @param words of a name as written; @param after the text that follows it */
export function isPress(words: readonly string[], after: string): boolean {
  const plain = words[0]?.toLowerCase() === 'the' ? words.slice(1) : words
  if (plain.length === 0) return false
  if (KNOWN_PRESS.has(plain.join(' ')) || COMMON.has(plain.join(' ')) || SAID_AFTER.test(after.trimStart())) return true
  if (plain.length === 1) return false
  return ENDS.has(plain.at(-1)?.toLowerCase() ?? '') || STARTS.has(plain[0]?.toLowerCase() ?? '')
}

/** Whether a name is a paper's or a channel's whatever stands beside it. */
export const isKnownPress = (name: string): boolean => KNOWN_PRESS.has(name)
