/** What must be settled about a version before it is released. */

export interface VersionFacts {
  /** In package.json. */
  readonly version: string
  /** In package-lock.json. */
  readonly locked: string
  /** The text of docs/changelog.md. */
  readonly changes: string
  /** Versions that were released, as they are tagged: "v0.1.0". */
  readonly tags: readonly string[]
}

/** Stores take up to four numbers; three are ours. */
const VERSION = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/

const numbers = (version: string) => (VERSION.exec(version) ?? []).slice(1).map(Number)

/** @returns below 0 where `a` is the older one */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, i) => part !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

/** The lines under a version's heading; undefined where it has none. */
function entryOf(version: string, changes: string): string | undefined {
  const parts = changes.split(/^## /m).slice(1)
  return parts
    .find((part) => part.split('\n', 1)[0]?.trim() === version)
    ?.split('\n')
    .slice(1)
    .join('\n')
    .trim()
}

/** What keeps a version from being released, in words; empty where nothing does. */
export function versionFaults({ version, locked, changes, tags }: VersionFacts): string[] {
  if (!VERSION.test(version)) return [`“${version}” is no version of three numbers`]
  const later = tags.map((tag) => tag.slice(1)).filter((tag) => VERSION.test(tag))
  const newest = later.filter((tag) => compare(numbers(tag), numbers(version)) >= 0)
  const entry = entryOf(version, changes)
  return [
    ...(locked === version ? [] : [`package-lock.json has ${locked}, package.json ${version}`]),
    ...(entry === undefined ? [`docs/changelog.md has no heading “## ${version}”`] : []),
    ...(entry === '' ? [`docs/changelog.md says nothing under “## ${version}”`] : []),
    ...newest.map((tag) => `${tag} was released: ${version} must be newer`),
  ]
}
