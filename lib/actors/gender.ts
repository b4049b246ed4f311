import { Known, type KnownNames } from './entities/known-names'
import type { Name } from './names'
import { folded } from './people'
import type { Pieces } from './pieces'

export type Gender = 'woman' | 'man'

const WOMAN = new Set(
  'mrs ms miss dame lady madam queen princess chairwoman congresswoman spokeswoman businesswoman policewoman actress wife mother daughter sister aunt niece widow woman girl grandmother'.split(
    ' ',
  ),
)
const MAN = new Set(
  'mr sir lord king prince chairman congressman spokesman businessman policeman actor husband father son brother uncle nephew man boy grandfather pope imam bishop archbishop cardinal sheikh emir'.split(
    ' ',
  ),
)
const AROUND = 3

/** What words say: exactly one of the two, or nothing. */
export function genderOfWords(words: readonly string[]): Gender | undefined {
  const woman = words.some((word) => WOMAN.has(word))
  const man = words.some((word) => MAN.has(word))
  return woman === man ? undefined : woman ? 'woman' : 'man'
}

/** What a title right in front of a name says. */
function byTitle({ tokens }: Pieces, names: readonly Name[]): Gender | undefined {
  const words = names.flatMap(({ from }) => tokens.slice(Math.max(0, from - AROUND), from).map(({ lower }) => lower))
  const near = names.flatMap(({ from }) => {
    const last = tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1]
    return last ? [last.lower] : []
  })
  return words.length > 0 ? genderOfWords(near) : undefined
}

/** What a first name says, where it is given to one sex only. */
function byFirstName(words: readonly string[], known: KnownNames): Gender | undefined {
  if (words.length < 2) return undefined
  for (const word of [words[0] ?? '', words.at(-1) ?? '']) {
    const bits = known(folded(word)) || known(word.toLowerCase())
    const sexes = bits & (Known.woman | Known.man)
    if (sexes === Known.woman) return 'woman'
    if (sexes === Known.man) return 'man'
    if (sexes !== 0) return undefined
  }
  return undefined
}

/** Whether a person is a woman or a man, by title, role or first name; undefined where nothing tells. */
export function genderOf(
  pieces: Pieces,
  names: readonly Name[],
  words: readonly string[],
  role: string | undefined,
  known: KnownNames,
): Gender | undefined {
  return (
    byTitle(pieces, names) ?? genderOfWords((role ?? '').toLowerCase().split(/[\s-]+/)) ?? byFirstName(words, known)
  )
}
