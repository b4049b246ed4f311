import * as v from 'valibot'
import { actorsOf } from '@/lib/actors/actors'
import { statementsOf } from '@/lib/sources/statements'
import type { Span } from '@/lib/text/article'
import { entityModel, sourcesModel } from './models'
import { checked, type Task } from './task'

const InputSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() })

const pair = ({ start, end }: Span) => [start, end]

/** Who says what in a text, a line a paragraph. */
export const sourcesTask: Task = {
  start: () => {
    const names = entityModel()
    const model = sourcesModel()
    return (input) => {
      const { id, text } = checked(InputSchema, input)
      const statements = statementsOf(text, actorsOf(text, names), model).map((statement) => ({
        content: statement.content.map(pair),
        speaker: statement.speaker ? pair(statement.speaker) : null,
        name: statement.name,
        attribution: statement.attribution,
        ...(statement.via && { via: statement.via.name }),
        form: statement.form,
        confidence: statement.confidence,
        certain: statement.certain,
      }))
      return [{ id, statements }]
    }
  },
}
