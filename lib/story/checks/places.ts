import type { Fault } from '../fault'
import type { Place, Story } from '../schema'

interface PlaceAt {
  readonly path: string
  readonly place: Place
}

const placesOf = ({ statements, actors, comments }: Story): PlaceAt[] => [
  ...statements.flatMap(({ place, evidence }, i) => [
    { path: `statements[${i}].place`, place },
    { path: `statements[${i}].evidence`, place: evidence },
  ]),
  ...actors.flatMap(({ evidence }, i) => evidence.map((place, j) => ({ path: `actors[${i}].evidence[${j}]`, place }))),
  ...comments.flatMap(({ author, place }, i) => [
    { path: `comments[${i}].author`, place: author },
    { path: `comments[${i}].place`, place },
  ]),
]

function faultOfPlace({ path, place }: PlaceAt, lines: readonly string[]): Fault[] {
  const line = lines[place.line - 1]
  if (line === undefined) return [{ path: `${path}.line`, message: `there is no line ${place.line} in the source` }]
  if (place.end > line.length) return [{ path: `${path}.end`, message: `line ${place.line} ends at ${line.length}` }]
  if (line.slice(place.start, place.end) === place.text) return []
  return [{ path: `${path}.text`, message: 'is not what the source has at these offsets' }]
}

/** Every place is a verbatim stretch of the source. */
export const checkVerbatim = (story: Story): Fault[] =>
  placesOf(story).flatMap((at) => faultOfPlace(at, story.source.lines))

/** Statements and what shows them stand in the article, comments below it. */
export function checkParagraphs(story: Story): Fault[] {
  const { lines, paragraphs } = story.source
  if (paragraphs > lines.length) {
    return [{ path: 'source.paragraphs', message: `the source has only ${lines.length} lines` }]
  }
  return placesOf(story).flatMap(({ path, place }) => {
    const inArticle = place.line <= paragraphs
    if (inArticle !== path.startsWith('comments')) return []
    return [{ path: `${path}.line`, message: `line ${place.line} is ${inArticle ? 'in' : 'below'} the article` }]
  })
}

const overlap = (a: Place, b: Place) => a.line === b.line && a.start < b.end && b.start < a.end

/** No words are attributed twice. */
export const checkOverlaps = ({ statements }: Story): Fault[] =>
  statements.flatMap(({ place }, i) => {
    const other = statements.slice(0, i).find((before) => overlap(before.place, place))
    return other ? [{ path: `statements[${i}].place`, message: `overlaps statement ${other.id}` }] : []
  })
