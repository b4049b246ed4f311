import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHUNK, chunksOf, chunksWithin, type Stretch, stretchesOf } from '@/components/library/pages/chunks'
import { hrefOf, type Route, routeOf } from '@/components/library/route'

const isShown = (stretch: Stretch): stretch is { from: number; to: number } => 'to' in stretch
/** Of a spacer; entries that are shown have none. */
const heightOf = (stretch: Stretch | undefined) => (stretch && 'height' in stretch ? stretch.height : 0)
const none = new Map<number, number>()

describe('the chunks of a long list', () => {
  const entries = fc.nat(2_000)
  const heights = fc
    .dictionary(fc.nat(50).map(String), fc.integer({ min: 1, max: 9_000 }))
    .map((measured) => new Map(Object.entries(measured).map(([chunk, height]) => [Number(chunk), height])))

  it('that are shown cover the window, wherever it stands', () => {
    fc.assert(
      fc.property(
        entries,
        heights,
        fc.integer({ min: -1_000, max: 300_000 }),
        fc.nat(5_000),
        (all, measured, top, high) => {
          const range = chunksWithin(all, measured, top, top + high)
          const stretches = stretchesOf(all, measured, range)
          const above = heightOf(stretches[0])
          const below = stretches.length > 1 ? heightOf(stretches.at(-1)) : 0
          const whole = stretchesOf(all, measured, { first: -1, last: -2 }).reduce(
            (sum, each) => sum + heightOf(each),
            0,
          )
          const within = (place: number) => Math.min(Math.max(place, 0), whole)
          expect(above).toBeLessThanOrEqual(within(top))
          expect(whole - below).toBeGreaterThanOrEqual(within(Math.min(top + high, whole)))
        },
      ),
    )
  })

  it('hold every entry once, shown or in a spacer', () => {
    fc.assert(
      fc.property(entries, fc.nat(50), fc.nat(50), fc.option(fc.nat(50), { nil: undefined }), (all, a, b, kept) => {
        const range = { first: Math.min(a, b), last: Math.max(a, b) }
        const stretches = stretchesOf(all, none, range, kept)
        const starts = stretches.map(({ from }) => from)
        const ends = stretches.map((stretch, at) => (isShown(stretch) ? stretch.to : (starts[at + 1] ?? all)))
        expect([0, ...ends].slice(0, stretches.length)).toEqual(starts)
        expect(ends.at(-1) ?? 0).toBe(all)
      }),
    )
  })

  it('keep the one with the focus, far from the window', () => {
    const shown = stretchesOf(10_000, none, { first: 100, last: 102 }, 3).filter(isShown)
    expect(shown[0]).toEqual({ from: 3 * CHUNK, to: 4 * CHUNK })
    expect(chunksOf(10_000)).toBe(250)
  })
})

describe('the library’s addresses', () => {
  const routes: fc.Arbitrary<Route> = fc.oneof(
    fc.record({ view: fc.constantFrom('stories', 'pages', 'labels', 'settings', 'data') }) as fc.Arbitrary<Route>,
    fc.record(
      { view: fc.constant('story' as const), id: fc.string({ minLength: 1 }), target: fc.string({ minLength: 1 }) },
      { requiredKeys: ['view', 'id'] },
    ),
    fc.record({
      view: fc.constant('page' as const),
      url: fc.webUrl({ withFragments: true, withQueryParameters: true }),
    }),
  )

  it('name each place', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(routeOf(hrefOf(route))).toEqual(route)
      }),
    )
  })

  it.each(['', '#', '#nowhere', '#story', '#page/', '#%E0%A4%A'])(
    'lead to the stories where they name none: %s',
    (hash) => {
      expect(routeOf(hash)).toEqual({ view: 'stories' })
    },
  )
})
