import { list, plural } from '../../ui/text'

/** More names than these no longer make a glance. */
const MOST_NAMES = 4

/** "France, Japan, Nato and 9 more". */
export function fewNames(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return list(names)
  return list([...names.slice(0, MOST_NAMES - 1), plural('more_names', names.length - MOST_NAMES + 1)])
}
