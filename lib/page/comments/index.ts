export { createCommentTaker } from './taker'
