import type { Refusal } from '@/lib/messages/face'
import type { Message } from '../ui/Live'
import { type Key, t } from '../ui/text'

const WORDS: Readonly<Record<Refusal, Key>> = {
  'not-saved': 'failed_saving',
  unreachable: 'failed_page',
  'bad-message': 'failed_answer',
  'not-ours': 'failed_answer',
  gone: 'failed_gone',
}

/** What a face says when the background did not do what it was asked. */
export const failure = (why: Refusal): Message => ({ text: t(WORDS[why]), seen: true, failure: why })
