import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { FrameReply, FrameReport, FrameRequest, Wanted } from '@/lib/messages/frame'
import { createCommentFrame } from '@/lib/page/comments/frame'
import { createHighlighter } from '@/lib/page/highlight'

/** The script in a frame of comments. Where they are never wanted, it asks once and is gone. */

async function send(report: FrameReport): Promise<Wanted> {
  try {
    const reply: FrameReply | undefined = await browser.runtime.sendMessage(report)
    return reply?.ok ? reply.value : 'later'
  } catch {
    // The extension was updated or removed, or its background is just being stopped.
    return 'later'
  }
}

async function start(): Promise<void> {
  const wanted = await send({ type: 'frame' })
  if (wanted === 'never') return
  const highlighter = createHighlighter(document)
  const frame = createCommentFrame({
    view: window,
    highlighter,
    wanted: async () => (await send({ type: 'frame' })) === 'now',
    tell: async (comments, counts) => (await send({ type: 'comments', comments, counts })) === 'now',
  })
  if (wanted === 'now') frame.read()
  browser.runtime.onMessage.addListener((request: FrameRequest | undefined, sender, reply) => {
    if (sender.id !== browser.runtime.id) return
    if (request?.type === 'read-comments') frame.read()
    else if (request?.type === 'show-comment') reply(frame.show(request.place))
    else if (request?.type === 'clear-comment') highlighter.clear()
  })
}

export default defineUnlistedScript(() => {
  // A frame within another frame, an advertisement's say, has nothing to do with the page's article.
  if (window !== window.top && window.parent === window.top) void start()
})
