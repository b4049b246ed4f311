import { badge } from './badge'
import { finding } from './finding'
import { gate } from './gate'
import { growth } from './growth'
import { judging } from './judging'
import { listening } from './listening'
import { longestTask } from './longest-task'
import { manyStories } from './many-stories'
import type { Measure } from './measure'
import { opening } from './opening'
import { pageSize } from './page-size'
import { reading } from './reading'
import { startUp } from './start-up'

/** Every measure, in the order of the table. */
export const MEASURES: readonly Measure[] = [
  pageSize,
  gate,
  reading,
  growth,
  badge,
  longestTask,
  opening,
  finding,
  manyStories,
  startUp,
  listening,
  judging,
]
