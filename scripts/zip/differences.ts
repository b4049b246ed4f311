/** How two sets of files differ. */

export interface Difference {
  readonly name: string
  readonly fault: 'missing' | 'too many' | 'other bytes'
}

function differenceOf(name: string, wanted: Buffer | undefined, found: Buffer | undefined): Difference[] {
  if (!wanted) return [{ name, fault: 'too many' }]
  if (!found) return [{ name, fault: 'missing' }]
  return wanted.equals(found) ? [] : [{ name, fault: 'other bytes' }]
}

/** What keeps `found` from being `wanted`, by path; empty where they are the same byte for byte. */
export function differences(
  wanted: ReadonlyMap<string, Buffer>,
  found: ReadonlyMap<string, Buffer>,
): readonly Difference[] {
  return [...new Set([...wanted.keys(), ...found.keys()])]
    .sort()
    .flatMap((name) => differenceOf(name, wanted.get(name), found.get(name)))
}
