import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { ChangedSchema, type FaceReplies, type FaceRequest, PickedSchema, type Refusal, type Reply } from './face'

/** How the faces reach the background. */

/** Milliseconds after which the background counts as not answering: its slowest answer takes a tenth of it. */
const PATIENCE = 15_000

const EnvelopeSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), why: v.picklist(['bad-message', 'unreachable', 'not-ours', 'not-saved', 'gone']) }),
])

const refused = (why: Refusal) => ({ ok: false, why }) as const

function patience(ms: number): { readonly over: Promise<undefined>; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined)
  })
  return { over, stop: () => clearTimeout(timer) }
}

/** A background that is just being stopped takes no message; the next one starts it again. */
const send = (request: FaceRequest, begun?: Promise<unknown>): Promise<unknown> =>
  (begun ?? browser.runtime.sendMessage(request)).catch(() => browser.runtime.sendMessage(request))

/**
 * Asks the background. Never rejects: no answer in time is the refusal 'unreachable', an answer that is not a reply
 * of this protocol is 'bad-message'.
 * @param begun the answer to the same request, where it was sent already
 * @param ms milliseconds that the answer may take
 */
export async function ask<Request extends FaceRequest>(
  request: Request,
  begun?: Promise<unknown>,
  ms = PATIENCE,
): Promise<Reply<FaceReplies[Request['type']]>> {
  const { over, stop } = patience(ms)
  try {
    const answer: unknown = await Promise.race([send(request, begun), over])
    if (answer === undefined) return refused('unreachable')
    const envelope = v.safeParse(EnvelopeSchema, answer)
    return envelope.success ? (envelope.output as Reply<FaceReplies[Request['type']]>) : refused('bad-message')
  } catch {
    return refused('unreachable')
  } finally {
    stop()
  }
}

/** Calls back whenever what a face shows of this tab may have changed. @returns ends it */
export function onChanged(tabId: number, callback: () => void): () => void {
  const listen = (message: unknown): undefined => {
    if (v.is(ChangedSchema, message) && message.tabId === tabId) callback()
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}

/** Calls back with the number of the marked passage of this tab that the reader clicked on. @returns ends it */
export function onPicked(tabId: number, callback: (at: number) => void): () => void {
  const listen = (message: unknown): undefined => {
    if (v.is(PickedSchema, message) && message.tabId === tabId) callback(message.at)
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}
