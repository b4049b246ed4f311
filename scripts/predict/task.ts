import * as v from 'valibot'

/** Judges one input; the objects returned are written out, a line each. Throws where it cannot judge the input. */
export type Judge = (input: unknown) => readonly object[] | Promise<readonly object[]>

/** What `predict` can be asked for. `start` does once what every input needs; `stop` ends what it left running. */
export interface Task {
  readonly start: () => Judge | Promise<Judge>
  readonly stop?: () => Promise<void>
}

/** The input as the schema has it; throws an error that names the fault. */
export function checked<T extends v.GenericSchema>(schema: T, input: unknown): v.InferOutput<T> {
  const result = v.safeParse(schema, input)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new Error(`${v.getDotPath(issue) ?? 'input'}: ${issue.message}`)
}
