/**
 * Kinds of words that show what stands beside them: each row has words, a text in which one of them does, and a text
 * in which none does. Words are in lower case.
 */
interface Row {
  readonly id: string
  readonly words: readonly string[]
  readonly example: string
  readonly counter: string
}

const row = (id: string, words: string, example: string, counter: string): Row => ({
  id,
  words: words.split(' '),
  example,
  counter,
})

export const ROWS = [
  row(
    'courtesy',
    'mr mrs ms miss dr sir dame lord lady madam hon rep sen gov rev prof reps sens',
    'Mr Otieno came',
    'The mister came',
  ),
  row(
    'office',
    'president vice-president minister premier chancellor secretary governor senator congressman congresswoman mp deputy ambassador mayor king queen prince princess sultan emir sheikh pope bishop archbishop cardinal imam ayatollah pastor reverend rabbi father judge justice prosecutor attorney commissioner envoy speaker councillor chief',
    'President Otieno spoke',
    'The presidency spoke',
  ),
  row(
    'rank',
    'general lieutenant colonel major captain sergeant admiral brigadier commander inspector superintendent constable officer gen col maj capt sgt lt adm',
    'General Otieno spoke',
    'Officials spoke',
  ),
  row(
    'occupation',
    'professor coach manager striker midfielder defender goalkeeper captain actor actress singer director author writer journalist reporter editor lawyer activist analyst economist historian founder chairman chairwoman chairperson chair ceo owner spokesman spokeswoman spokesperson leader official doctor nurse teacher farmer scientist researcher artist musician',
    'the singer Wambui',
    'a song by Wambui',
  ),
  row(
    'kin',
    'wife husband son daughter brother sister mother father uncle aunt cousin nephew niece widow grandson granddaughter',
    'his wife Ana',
    'his house in Ana',
  ),
  row(
    'speech',
    'said says told added tells say wrote tweeted explained stated noted warned argued insisted claimed announced declared asked replied recalled stressed admitted',
    'Otieno said',
    'Otieno slept',
  ),
  row(
    'company',
    'inc corp ltd plc llc company co holdings bank airlines airways motors group industries limited corporation energy insurance telecom technologies capital ventures partners gmbh',
    'Tana Holdings fell',
    'the holding fell',
  ),
  row(
    'body',
    'ministry department council committee commission agency authority board bureau office court tribunal parliament congress senate assembly cabinet government police army navy force forces party union federation confederation association organisation organization foundation fund institute institution society league alliance front movement coalition club team university college school academy hospital church museum centre center service services network secretariat directorate command guard ngo',
    'Ministry of Health',
    'minister of health',
  ),
  row(
    'press',
    'times post herald tribune news gazette guardian telegraph standard nation mail star observer chronicle press agency daily newspaper magazine tv radio broadcaster journal review reuters afp bbc cnn',
    'the Tana Herald wrote',
    'the town wrote',
  ),
  row(
    'site',
    'river lake mountain mount mountains island islands bay sea ocean desert valley park road street avenue square bridge airport port stadium district province county state region village town city municipality republic kingdom territory strait gulf cape coast north south east west northern southern eastern western central upper lower beach hill hills forest canal border',
    'Lake Tana',
    'Laika Tana',
  ),
  row('place before', 'in at near from across outside around throughout towards toward inside', 'in Tana', 'by Tana'),
  row(
    'event',
    'cup championship championships olympics games festival award prize war day act law treaty agreement convention summit conference accord amendment bill code covenant protocol week month season tournament edition',
    'the Tana Accord',
    'the Tana accordion',
  ),
  row(
    'calendar',
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec',
    'on Monday',
    'on Mondays',
  ),
  row(
    'link',
    "of the and for de la del da do dos das el al los las van von der den bin ibn ben abu di le du des y e & ' ’ - – 's ’s on in to",
    'Bank of Tana',
    'Bank under Tana',
  ),
  row(
    'name part',
    'al el bin ibn ben abu van von der de da dos di la le del mac san santa st saint haj hajj ould',
    'Khalid bin Tana',
    'Khalid at Tana',
  ),
] satisfies readonly Row[]

/** A word's rows, a bit each in the rows' order. */
const bits = new Map<string, number>()
ROWS.forEach(({ words }, i) => {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << i))
})

/** The rows that hold a word, a bit each; 0 for none. */
export const rowsOf = (word: string): number => bits.get(word) ?? 0

/** The bit of a row. */
export const bitOf = (id: string): number => 1 << ROWS.findIndex((row) => row.id === id)
