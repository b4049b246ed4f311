import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HandRequest, isHandRequest } from '@/lib/messages/hand'

const target = fc.record({
  passage: fc.record({ paragraph: fc.nat(), start: fc.nat(), end: fc.nat() }),
  quote: fc.string({ unit: 'binary' }),
})
const marking = fc.record({
  targets: fc.array(target),
  names: fc.array(fc.string()),
  css: fc.string(),
  rest: fc.string(),
})
const request: fc.Arbitrary<HandRequest> = fc.oneof(
  fc.record({ type: fc.constant('read' as const), asked: fc.boolean() }),
  fc.record({ type: fc.constant('unmount' as const) }),
  fc.record({ type: fc.constant('mount' as const), styles: fc.record({ host: fc.string(), page: fc.string() }) }),
  fc.record({ type: fc.constant('light' as const), at: fc.array(fc.nat()) }),
  fc.record({ type: fc.constant('mark' as const), marking }),
  fc.record({ type: fc.constant('confirm' as const), token: fc.string() }),
  fc.record({ type: fc.constant('show' as const), target }),
)
const TYPES = ['read', 'mount', 'unmount', 'confirm', 'show', 'mark', 'light']
const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })

describe('isHandRequest', () => {
  it('takes every request of the protocol', () => {
    fc.assert(fc.property(request, isHandRequest))
  })

  it('never throws, and refuses whatever has no type of the protocol', () => {
    fc.assert(
      fc.property(anything, (message) => {
        const type = (message as { type?: unknown } | null | undefined)?.type
        fc.pre(!TYPES.includes(type as string))
        expect(isHandRequest(message)).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })

  it('never throws on anything under the right names', () => {
    const dressed = fc.record({
      type: fc.constantFrom(...TYPES),
      asked: anything,
      token: anything,
      styles: anything,
      marking: anything,
      at: anything,
      target: fc.oneof(anything, fc.record({ quote: anything, passage: anything })),
    })
    fc.assert(
      fc.property(dressed, (message) => {
        expect(() => isHandRequest(message)).not.toThrow()
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['no type', {}],
    ['a type of the other direction', { type: 'article' }],
    ['a type that is no text', { type: ['mount'] }],
    ['read without its field', { type: 'read' }],
    ['read with a text for a boolean', { type: 'read', asked: 'true' }],
    ['confirm without its token', { type: 'confirm' }],
    ['confirm with a list for a token', { type: 'confirm', token: ['x'] }],
    ['mount without its styles', { type: 'mount' }],
    ['mark without its passages', { type: 'mark', marking: { css: '' } }],
    ['light with a number for a list', { type: 'light', at: 1 }],
    ['show without a target', { type: 'show' }],
    ['show without a passage', { type: 'show', target: { quote: 'x' } }],
    ['show without a quote', { type: 'show', target: { passage: { paragraph: 0, start: 0, end: 1 } } }],
    ['show with a text for a number', { type: 'show', target: { quote: 'x', passage: { paragraph: '0' } } }],
    ['show with null for a target', { type: 'show', target: null }],
  ])('refuses %s', (_, message) => {
    expect(isHandRequest(message)).toBe(false)
  })
})
