import * as v from 'valibot'
import type { FrameReport } from './frame'
import { CommentsSchema, Longs } from './hand-schema'

/** What the background accepts from the scripts in frames of comments. */

/** All words of a frame's comments together (code units); the reader in lib/page takes less. */
const MOST_TEXT = 6_000_000

/** Strict: a field too many is no message of ours. */
export const FrameReportSchema: v.GenericSchema<unknown, FrameReport> = v.variant('type', [
  v.strictObject({ type: v.literal('frame') }),
  v.strictObject({
    type: v.literal('comments'),
    comments: v.pipe(
      CommentsSchema,
      v.check(
        (comments) =>
          comments.reduce((sum, { lines }) => lines.reduce((part, { length }) => part + length, sum), 0) <= MOST_TEXT,
      ),
    ),
    counts: Longs,
  }),
])
