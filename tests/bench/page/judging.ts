/** What the background runs to judge comments: its own slices, with the pauses between them. */
export { createCommentJudge } from '@/lib/brain/comment-judge'
