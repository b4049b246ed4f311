import { declaredCount } from '@/lib/reading/comments/count'
import { judgeComments } from '@/lib/reading/comments/judge'
import { savedPageTask } from '../saved/task'

declare const inPage: typeof import('./in-page/comments')

/** Which readers' comments stand on a saved page? Taken in a real Chromium, as the page script takes them. */
export const commentsTask = () =>
  savedPageTask('scripts/predict/in-page/comments.ts', async (page) => {
    const taken = await page.evaluate(() => inPage.take())
    const comments = judgeComments(taken.comments)
    const declared = declaredCount(taken.counts, taken.linked, comments.length)
    // What was taken away says nothing any more; it is kept for the replies' sake alone.
    return { comments: comments.filter(({ removed }) => !removed), ...(declared !== undefined && { declared }) }
  })
