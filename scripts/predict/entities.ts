import * as v from 'valibot'
import { recogniseEntities } from '@/lib/actors/recognise'
import { entityModel } from './models'
import { checked, type Task } from './task'

const InputSchema = v.object({ id: v.union([v.string(), v.number()]), tokens: v.array(v.string()) })

/** The names among tokens: a BIO tag for each. */
export const entitiesTask: Task = {
  start: () => {
    const model = entityModel()
    return (input) => {
      const { id, tokens } = checked(InputSchema, input)
      return [{ id, tags: recogniseEntities(tokens, model) }]
    }
  },
}
