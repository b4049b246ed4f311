import { describe, expect, it } from 'vitest'
import { reasonText } from '@/lib/match/reason-text'
import type { Reason } from '@/lib/match/types'
import { formatMessage, type Messages } from '@/lib/text/format-message'
import messages from '@/public/_locales/en/messages.json'

function english(reason: Reason): string {
  const { key, values } = reasonText(reason)
  return formatMessage(messages as Messages, key, values)
}

describe('a reason in English', () => {
  const event = { kind: 'event', quote: 'Tokyo office', inHeadline: false, paragraphs: 1 } as const
  it.each<[Reason, string]>([
    [event, 'It speaks of “Tokyo office” in 1 paragraph'],
    [{ ...event, paragraphs: 5 }, 'It speaks of “Tokyo office” in 5 paragraphs'],
    [{ ...event, inHeadline: true }, 'It speaks of “Tokyo office” in the headline and 1 paragraph'],
    [{ ...event, inHeadline: true, paragraphs: 3 }, 'It speaks of “Tokyo office” in the headline and 3 paragraphs'],
    [{ ...event, inHeadline: true, paragraphs: 0 }, 'It speaks of “Tokyo office” in the headline'],
    [{ kind: 'names', actors: ['Nato', 'France', 'Japan'] }, 'It names Nato, France, and Japan'],
    [
      { kind: 'verbatim', statements: 4, of: 16 },
      '4 of the story’s 16 statements stand on this page, word for word or nearly so',
    ],
    [
      { kind: 'verbatim', statements: 1, of: 16 },
      '1 of the story’s 16 statements stands on this page, word for word or nearly so',
    ],
    [{ kind: 'date', days: 0 }, 'It is dated within the days of the story'],
    [{ kind: 'date', days: -1 }, 'It is dated 1 day before the story'],
    [{ kind: 'date', days: -3 }, 'It is dated 3 days before the story'],
    [{ kind: 'date', days: 1 }, 'It is dated 1 day after the story'],
    [{ kind: 'date', days: 40 }, 'It is dated 40 days after the story'],
    [{ kind: 'passing', paragraphs: 1, of: 22 }, 'It mentions this in 1 of its 22 paragraphs only'],
    [{ kind: 'passing', paragraphs: 2, of: 22 }, 'It mentions this in 2 of its 22 paragraphs only'],
    [
      { kind: 'elsewhere', names: ['Amman', 'Vienna'] },
      'It also speaks of something similar elsewhere: Amman and Vienna',
    ],
  ])('%o', (reason, text) => {
    expect(english(reason)).toBe(text)
  })
})
