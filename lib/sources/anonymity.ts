import type { Span } from '@/lib/text/article'

/** Why a text withholds a name, as it says itself. */
export interface AnonymityRow {
  readonly id: string
  readonly pattern: RegExp
  readonly example: string
  readonly counter: string
  readonly reason: string
}

/** The rest of the clause. */
const REST = '[^.,;!?“”"]{0,160}'

export const ANONYMITY: readonly AnonymityRow[] = [
  {
    id: 'asked not to be named',
    pattern: new RegExp(
      `\\b(?:who |and )?(?:ask(?:ed|ing)|request(?:ed|ing)|declin(?:ed|ing)|refus(?:ed|ing)|want(?:ed|ing)|prefer(?:red|ring)|insist(?:ed|ing))(?: on)? (?:not to be|to remain|to stay|that (?:he|she|they) not be|not being)[^.;!?“”",]{0,20}\\b(?:named|identified|quoted by name|anonymous|unnamed)${REST}`,
      'giu',
    ),
    example: 'said the official, who asked not to be named',
    counter: 'The hotel asked guests not to be late.',
    reason: 'the wish not to be named, not any other wish',
  },
  {
    id: 'condition of anonymity',
    pattern: new RegExp(`\\b(?:speaking |spoke |talking )?(?:up)?on (?:the )?condition of anonymity${REST}`, 'giu'),
    example: 'said a diplomat, speaking on condition of anonymity because the talks are private',
    counter: 'on condition that the money be repaid',
    reason: 'anonymity as the condition',
  },
  {
    id: 'declined to be named',
    pattern:
      /\b(?:who )?(?:did not want|didn['’]t want|declined|refused) to be (?:named|identified)[^.,;!?“”"]{0,160}/giu,
    example: 'said a shopkeeper who did not want to be named',
    counter: 'He did not want to be late.',
    reason: 'a refusal of the name alone',
  },
  {
    id: 'not authorised to speak',
    pattern:
      /\b(?:because (?:he|she|they) (?:was|were|is|are)|who (?:was|were|is|are)) not (?:authori[sz]ed|allowed|permitted) to (?:speak|talk|discuss|comment|brief)[^.,;!?“”"]{0,120}/giu,
    example: 'an aide who was not authorized to speak publicly',
    counter: 'a driver who was not allowed to park there',
    reason: 'speech is what was not allowed',
  },
  {
    id: 'name changed or withheld',
    pattern: /\bwhose (?:real )?name (?:has been|was|is being) (?:changed|withheld)[^.,;!?“”"]{0,120}/giu,
    example: 'a nurse whose name has been changed to protect her',
    counter: 'a street whose name nobody knows',
    reason: 'the name is withheld by the text',
  },
]

/** Every reason for withholding a name in a text, in order and without overlap. Linear in its length. */
export function withheldIn(text: string): Span[] {
  const found = ANONYMITY.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.replace(/[\s,]+$/u, '').length,
    })),
  ).sort((a, b) => a.start - b.start)
  return found.filter(({ start }, i) => i === 0 || start >= (found[i - 1]?.end ?? 0))
}
