import { askArguments, begin } from './arguments'
import { layOut } from './asked'
import { cueLikelihoods } from './cues'
import { CONTENT, type SourcesModel, SPEAKER } from './model'
import type { Range, Unit, Units } from './units'

/** A statement as the model proposes it, in units. */
export interface Candidate {
  readonly sentence: number
  readonly cue: number
  /** How likely the cue is one, 0 to 1. */
  readonly likelihood: number
  /** Units of the content, ascending. */
  readonly content: readonly number[]
  /** How sure each of them is. */
  readonly sureness: readonly number[]
  readonly speaker?: Range
  readonly speakerSureness: number
  /** Logarithm of how likely all labels of its sentence are. */
  readonly together: number
  /** Who relays it. */
  readonly via?: Range
}

/** Words that are less likely cues are not asked about: it would cost time and hardly ever find a statement. */
const LEAST_LIKELY = 0.12

/** The first run of units with a label. */
function runOf(labels: Uint8Array, label: number, from: number): Range | undefined {
  const first = labels.indexOf(label)
  if (first < 0) return undefined
  let end = first
  while (labels[end] === label) end++
  return { from: from + first, to: from + end }
}

/** Signs of money and shares are words of their figures. */
const MARK = /^[^\p{L}\p{N}\p{Sc}%°]+$/u

/** Content without the marks that stand alone or at its ends: they belong to the sentence around. */
function contentOf(labels: Uint8Array, units: readonly Unit[], from: number): number[] {
  const content: number[] = []
  for (let i = 0; i < labels.length; i++) if (labels[i] === CONTENT) content.push(from + i)
  const isMark = (at: number) => !units[at]?.quotation && MARK.test(units[at]?.text ?? '')
  return content.filter((at, i) => {
    if (!isMark(at)) return true
    return content[i - 1] === at - 1 && content[i + 1] === at + 1
  })
}

/** Every cue of a text with what it seems to report, in order. A cue that reports nothing is left out. */
export function candidatesOf(model: SourcesModel, { units }: Units, sentences: readonly Range[]): Candidate[] {
  return sentences.flatMap((range, sentence) => {
    const likely = cueLikelihoods(model.cues, units, range, sentence === 0)
    if (!likely.some((likelihood) => likelihood >= LEAST_LIKELY)) return []
    const asking = begin(model, layOut(units, range, likely))
    return likely.flatMap((likelihood, i) => {
      if (likelihood < LEAST_LIKELY) return []
      const cue = range.from + i
      const { labels, sureness, together } = askArguments(asking, cue)
      const content = contentOf(labels, units, range.from)
      if (content.length === 0) return []
      const speaker = runOf(labels, SPEAKER, range.from)
      const sureOf = (at: number) => sureness[at - range.from] ?? 0
      return [
        {
          sentence,
          cue,
          likelihood,
          content,
          sureness: content.map(sureOf),
          ...(speaker && { speaker }),
          together,
          speakerSureness: speaker ? Math.min(sureOf(speaker.from), sureOf(speaker.to - 1)) : 0,
        },
      ]
    })
  })
}
