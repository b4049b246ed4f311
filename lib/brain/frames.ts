import * as v from 'valibot'
import type { FrameReply, FrameReport } from '@/lib/messages/frame'
import { FrameReportSchema } from '@/lib/messages/frame-schema'
import { declaredCount } from '@/lib/reading/comments/count'
import { placeComments } from '@/lib/reading/comments/judge'
import type { Sender } from './brain'
import type { Rooms } from './requests'
import { recordVisit } from './visits'

/** What the background does for the scripts in frames of comments. */

const done = (value: 'now' | 'later' | 'never'): FrameReply => ({ ok: true, value })
const refused = (why: 'bad-message' | 'no-article'): FrameReply => ({ ok: false, why })

/** A page that may not be read at all, or whose script does not answer, wants no comments. */
async function wanted({ tabs }: Rooms, tabId: number): Promise<FrameReply> {
  const tab = await tabs.get(tabId)
  if (tab?.own) return done('now')
  return done(tab && tab.permit !== 'off' ? 'later' : 'never')
}

/** Joins a frame's comments to its tab's page, and keeps them with the visit. */
async function join(
  { outlets, tabs, corrections }: Rooms,
  { comments: raws, counts }: Extract<FrameReport, { type: 'comments' }>,
  tabId: number,
  frame: number,
): Promise<FrameReply> {
  await tabs.get(tabId)
  const comments = placeComments(raws)
  const declared = declaredCount(counts, [], comments.length)
  const tab = tabs.join(tabId, frame, { comments, ...(declared !== undefined && { declared }) })
  if (!tab) return refused('no-article')
  outlets.changed(tabId)
  await recordVisit(outlets, tab, await corrections.of(tab))
  return done('now')
}

/** Takes a report; the tab and the frame are what the browser says they are. */
export async function receiveFromFrame(
  rooms: Rooms,
  message: unknown,
  { tab, frame }: Pick<Sender, 'tab' | 'frame'>,
): Promise<FrameReply> {
  const report = v.safeParse(FrameReportSchema, message)
  if (!report.success || tab === undefined || frame === undefined) return refused('bad-message')
  return report.output.type === 'frame' ? wanted(rooms, tab.id) : join(rooms, report.output, tab.id, frame)
}
