import type { Span } from '@/lib/text/article'

/** Refusals to speak, as news reports them. Each row's pattern takes in what is refused. */
export interface DeclinedRow {
  readonly id: string
  readonly pattern: RegExp
  readonly example: string
  readonly counter: string
  readonly reason: string
}

/** What is refused: up to the sentence's next mark. */
const REST = '(?: [^.,;:!?“”"]{1,120})?'

export const DECLINED: readonly DeclinedRow[] = [
  {
    id: 'declined to comment',
    pattern: new RegExp(
      `\\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) to (?:comment|elaborate|say|answer|discuss|be drawn|give (?:details|further))\\b${REST}`,
      'giu',
    ),
    example: 'The ministry declined to comment on the report.',
    counter: 'The number of visitors declined to a new low.',
    reason: 'declining to speak, not a decline in something',
  },
  {
    id: 'did not respond',
    pattern: new RegExp(
      `\\b(?:did|do|does|had|has|have) not (?:immediately |yet )?(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?)(?: to)?(?: (?:a|an|the|several|repeated|multiple|calls?|e-?mails?|messages?|requests?|questions?)\\b)${REST}`,
      'giu',
    ),
    example: 'An attorney for the family did not immediately respond to requests for comment.',
    counter: 'The patient did not respond to treatment.',
    reason: 'an answer to the press, not to anything else',
  },
  {
    id: 'would not comment',
    pattern: new RegExp(`\\b(?:would|will|could|can)(?: not|n['’]t) (?:comment|elaborate|be drawn)\\b${REST}`, 'giu'),
    example: 'She would not comment on the talks.',
    counter: 'She would not go to the talks.',
    reason: 'refusing to speak, not to act',
  },
  {
    id: 'no comment',
    pattern: new RegExp(`\\b(?:had|has|offered|gave|made) no (?:immediate )?comment\\b${REST}`, 'giu'),
    example: 'The company had no immediate comment.',
    counter: 'The paper printed no comments below the article.',
    reason: 'having nothing to say, as a speaker',
  },
  {
    id: 'could not be reached',
    pattern: /\b(?:could|can) not (?:immediately )?be reached(?: for (?:a )?comment)?\b/giu,
    example: 'The owner could not be reached for comment.',
    counter: 'The village could be reached by boat alone.',
    reason: 'the press asked and nobody answered',
  },
]

/** Every refusal in a text, in order and without overlap. Linear in its length. */
export function refusalsIn(text: string): Span[] {
  const found = DECLINED.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.trimEnd().length })),
  ).sort((a, b) => a.start - b.start)
  return found.filter(({ start }, i) => i === 0 || start >= (found[i - 1]?.end ?? 0))
}
