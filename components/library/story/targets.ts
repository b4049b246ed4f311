/** Ids of the elements that lead to one another, by the statement or paragraph. */

export const saidId = (statement: string) => `said-${statement}`
export const textId = (statement: string) => `text-${statement}`
export const lineId = (line: number) => `line-${line}`

/** The statement that an element's id is about. */
export const statementOf = (target: string | undefined): string | undefined =>
  target?.match(/^(?:said|text)-(.+)$/)?.[1]
