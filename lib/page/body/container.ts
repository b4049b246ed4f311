import type { Place, Survey } from './survey'

/** Chooses the element that holds an article's body. */

/** A parent must bring this much more prose to be the body instead of its child. */
const CLIMB = 1.15
/** A marked body is believed if it holds this share of the prose that was found without the mark. */
const BELIEVED = 0.6

/** Each holds one teaser among many: its neighbours' text is not its own. */
const CARD = new Set(['LI', 'A'])

/** The parent whose own paragraphs, and half of those a level deeper, carry the most text. */
function densest(places: readonly Place[]): Place | undefined {
  const near = new Map<Place, number>()
  const add = (place: Place | undefined, length: number) => {
    if (place) near.set(place, (near.get(place) ?? 0) + length)
  }
  for (const place of places) {
    if (place.own === 0) continue
    add(place, place.own)
    if (!CARD.has(place.element.tagName)) add(place.parent, place.own / 2)
  }
  let best: Place | undefined
  for (const [place, length] of near) if (!best || length > (near.get(best) ?? 0)) best = place
  return best
}

function climb(from: Place): Place {
  let chosen = from
  for (let place = from.parent; place; place = place.parent) if (place.text >= CLIMB * chosen.text) chosen = place
  return chosen
}

const isMark = ({ element }: Place) =>
  element.tagName === 'ARTICLE' || element.getAttribute('itemprop') === 'articleBody'

/** The body's place: the marked one with least around it where the mark is believable. */
export function chooseContainer({ places }: Survey): Place | undefined {
  const start = densest(places)
  if (!start) return undefined
  const found = climb(start)
  let chosen = found
  let least = Number.POSITIVE_INFINITY
  for (const place of places) {
    if (place.text < BELIEVED * found.text || place.text > least || !isMark(place)) continue
    chosen = place
    least = place.text
  }
  return chosen
}
