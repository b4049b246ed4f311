/** One thing that is wrong with a story, and where: `statements[3].place.end`, or '' for the whole file. */
export interface Fault {
  readonly path: string
  readonly message: string
}

/** Writes the way to a value as one would in code: `['statements', 3, 'place']` → `statements[3].place`. */
export const pathOf = (keys: readonly unknown[]): string =>
  keys.reduce<string>((path, key) => {
    if (typeof key === 'number') return `${path}[${key}]`
    return path === '' ? String(key) : `${path}.${String(key)}`
  }, '')
