import { bitOf, rowsOf } from './lexicon'
import type { Name } from './names'
import type { Pieces } from './pieces'
import { STATE_BY_CAPITAL, STATE_BY_NAME, type State } from './states'

/** A capital that stands for its government, and a state by its names. */

const SPEECH = bitOf('speech')
/** What governments do and towns do not, after the ones in the speech row; in the forms that follow "Paris" or "Paris has". */
const ACTS = new Set(
  'objected objects responded responds accused accuses condemned condemns rejected rejects denied denies vowed vows threatened threatens imposed imposes recalled recalls expelled expels summoned summons agreed agrees declare declared declares demanded demands urged urges backed backs supports supported opposes opposed seeks sought wants wanted considers considered regards sees fears signed signs ratified deployed deploys sent pledged pledges promised promises refused refuses insists insist maintains believes hopes calls called described describes views offered offers sanctioned retaliated retaliates protested protests welcomed welcomes criticised criticized'.split(
    ' ',
  ),
)
/** The same after "would" and the like. */
const MAY_ACT = new Set(
  'object respond accuse condemn reject deny vow threaten impose recall expel summon agree declare demand urge back support oppose seek want consider send pledge promise refuse insist call offer retaliate protest welcome sign ratify deploy say tell ask'.split(
    ' ',
  ),
)
const MODAL = new Set('will would could should may might not'.split(' '))
const AUXILIARY = new Set("has had have 's is was also and".split(' '))
/** "Moscow's military": what only a government has. */
const OWNS = new Set(
  'government military army navy forces troops foreign ambassador embassy policy interests defence defense sanctions diplomats diplomacy ministry leadership allies demands invasion aggression security sovereignty territorial position response decision strategy'.split(
    ' ',
  ),
)
const BETWEEN = new Set(['between', 'with', 'against', 'to', 'from', 'by', 'for'])
const BESIDE = /^(?:ties|relations|talks|tensions|cooperation|negotiations)$/
const REACH = 5

/** The state that a name is; undefined for others. */
export const stateNamed = (pieces: Pieces, name: Name): State | undefined => {
  const written = pieces.text.slice(pieces.tokens[name.from]?.start, pieces.tokens[name.to - 1]?.end)
  return STATE_BY_NAME.get(written) ?? STATE_BY_NAME.get(name.words.join(' '))
}

/** Whether a verb of speech or of governing comes next, over "has" and the like and over a second state ("Beijing and Moscow declare"). */
function acts({ tokens }: Pieces, from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    const word = tokens[i]?.lower ?? ''
    if (ACTS.has(word) || (rowsOf(word) & SPEECH) !== 0) return true
    if (MAY_ACT.has(word) && MODAL.has(tokens[i - 1]?.lower ?? '')) return true
    const passes =
      AUXILIARY.has(word) || MODAL.has(word) || word.endsWith('ly') || STATE_BY_CAPITAL.has(tokens[i]?.text ?? '')
    if (!passes && !STATE_BY_NAME.has(tokens[i]?.text ?? '')) return false
  }
  return false
}

/** "Tokyo's foreign policy", "China and Moscow's military cooperation". */
const owns = ({ tokens }: Pieces, to: number) =>
  /^(?:['’]s|['’])$/.test(tokens[to]?.text ?? '') && OWNS.has(tokens[to + 1]?.lower ?? '')

/** "relations between Beijing and Tokyo": beside a word for what states have with each other. */
const between = ({ tokens }: Pieces, from: number) =>
  BETWEEN.has(tokens[from - 1]?.lower ?? '') && BESIDE.test(tokens[from - 2]?.lower ?? '')

/** The state whose government a capital stands for at a place; undefined where it may be just a town. */
export function governmentOf(pieces: Pieces, { from, to, words }: Name): State | undefined {
  const state = STATE_BY_CAPITAL.get(words.join(' '))
  if (!state) return undefined
  // "in Beijing": a town, whatever follows.
  if (/^(?:in|at|near|around|outside|across)$/.test(pieces.tokens[from - 1]?.lower ?? '')) return undefined
  return acts(pieces, to) || owns(pieces, to) || between(pieces, from) ? state : undefined
}
