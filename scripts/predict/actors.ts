import * as v from 'valibot'
import { actorsOf } from '@/lib/actors/actors'
import { entityModel } from './models'
import { checked, type Task } from './task'

const InputSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() })

/** The actors of a text, a line a paragraph, and where it speaks of them. */
export const actorsTask: Task = {
  start: () => {
    const model = entityModel()
    return (input) => {
      const { id, text } = checked(InputSchema, input)
      const actors = actorsOf(text, model).map(({ name, type, role, mentions }) => ({
        name,
        type,
        ...(role !== undefined && { role }),
        mentions: mentions.map(({ start, end }) => [start, end]),
      }))
      return [{ id, actors }]
    }
  },
}
