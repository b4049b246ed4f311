import { actorsTask } from './actors'
import { articleTask } from './article'
import { commentsTask } from './comments'
import { entitiesTask } from './entities'
import { matchTask } from './match'
import { matchStoryTask } from './match-story'
import { sourcesTask } from './sources'
import { stanceTask } from './stance'
import type { Task } from './task'

/** Every task by the name it is asked for: a new one is a file beside this and a line here. */
export const TASKS: ReadonlyMap<string, Task> = new Map([
  ['article', articleTask()],
  ['comments', commentsTask()],
  ['match-story', matchStoryTask],
  ['match', matchTask],
  ['entities', entitiesTask],
  ['actors', actorsTask],
  ['sources', sourcesTask],
  ['stance', stanceTask],
])
