import type { Judge } from './task'

/** The input's id, if it has one that can be given back. */
function idOf(input: unknown): { id?: unknown } {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined
  return typeof id === 'string' || typeof id === 'number' ? { id } : {}
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

function parse(line: string): { input?: unknown; error?: string } {
  try {
    return { input: JSON.parse(line) }
  } catch {
    return { error: 'is not JSON' }
  }
}

/** What is written for one line of input: the judge's objects or one that says why there is none. Never throws. */
async function answer(line: string, judge: Judge): Promise<readonly object[]> {
  const { input, error } = parse(line)
  if (error) return [{ error }]
  try {
    return await judge(input)
  } catch (error) {
    return [{ ...idOf(input), error: messageOf(error) }]
  }
}

/** Answers each line of input in order, as it comes. */
export async function* run(lines: AsyncIterable<string>, judge: Judge): AsyncGenerator<string> {
  for await (const line of lines) for (const object of await answer(line, judge)) yield `${JSON.stringify(object)}\n`
}
