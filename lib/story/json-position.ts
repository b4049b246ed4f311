/** Where JSON.parse gave up, both counted from 1. */
interface LineAndColumn {
  readonly line: number
  readonly column: number
}

const atOffset = (text: string, offset: number): LineAndColumn => {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

/**
 * Line and column of a JSON.parse error. Firefox says them, Chrome and Node say an offset or that the text ended.
 * @returns undefined where the engine's message tells neither
 */
export function lineAndColumn(text: string, error: unknown): LineAndColumn | undefined {
  const message = error instanceof Error ? error.message : ''
  // Chrome quotes a piece of the text in its message: only what stands at the end is its own.
  const said = /at line (\d+) column (\d+) of the JSON data$/.exec(message)
  if (said) return { line: Number(said[1]), column: Number(said[2]) }
  const offset = /at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message)
  if (offset) return atOffset(text, Number(offset[1]))
  return message === 'Unexpected end of JSON input' ? atOffset(text, text.length) : undefined
}
