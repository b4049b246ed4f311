/** Words in lower case whose full stop ends no sentence. */

/** Titles of people: "Mr. Macron", "Gen. de Gaulle", "Mme. Colonna", "Sra. Robles". */
export const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen lt col maj sgt capt cmdr adm sen rep reps sens gov rev hon st mme mlle sr sra dra hr'.split(
    ' ',
  ),
)

const OTHERS = 'del mt vs jr no jan feb mar apr jun jul aug sept sep oct nov dec inc corp ltd co'.split(' ')

/** Titles, and what English news shortens besides: months, kinds of companies. */
export const SHORTENED: ReadonlySet<string> = new Set([...TITLES, ...OTHERS])

/** May end a sentence, but hardly before a name: "Smith Jr. The". */
export const MAY_END: ReadonlySet<string> = new Set(['jr', 'sr', 'inc', 'corp', 'ltd', 'co', 'no'])
