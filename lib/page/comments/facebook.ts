import type { Adapter } from './adapter'

/** Facebook's comments plugin, inside its own frame, by the few names that it has kept. */
export const facebook: Adapter = {
  item: '.UFIComment, .fbFeedbackPost',
  author: '.UFICommentActorName, .profileName',
  text: '.UFICommentBody, .postText',
}
