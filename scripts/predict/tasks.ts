import { articleTask } from './article'
import { matchTask } from './match'
import { matchStoryTask } from './match-story'
import type { Task } from './task'

/** Every task by the name it is asked for: a new one is a file beside this and a line here. */
export const TASKS: ReadonlyMap<string, Task> = new Map([
  ['article', articleTask()],
  ['match-story', matchStoryTask],
  ['match', matchTask],
])
