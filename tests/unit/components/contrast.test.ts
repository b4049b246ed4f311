import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** WCAG 2.2, 1.4.3 and 1.4.11, over every pair of colours that the style sheets put on one another. */

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8')

const colours = (block: string): ReadonlyMap<string, string> =>
  new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]))

const [lightBlock = '', darkBlock = ''] = css.split('@media (prefers-color-scheme: dark)')
const themes = { light: colours(lightBlock), dark: colours(darkBlock) }

/** Relative luminance of sRGB `#rrggbb`, as WCAG defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const BACKGROUNDS = ['paper', 'raised', 'sunken']
const TEXTS = ['ink', 'soft', 'accent', 'for', 'against', 'neither', 'warn']
const TEXT_PAIRS = [
  ...TEXTS.flatMap((text) => BACKGROUNDS.map((background) => [text, background] as const)),
  ['ink', 'mark'],
  ['on-accent', 'accent'],
  ['paper', 'ink'],
] as const
/** Edges of controls, bars on their track, and the ring around what has the focus. */
const SHAPE_PAIRS = [
  ...BACKGROUNDS.flatMap((background) => [['edge', background] as const, ['focus', background] as const]),
  ...['for', 'against', 'neither'].map((bar) => [bar, 'line'] as const),
] as const

describe.each(Object.entries(themes))('%s colours', (_, theme) => {
  const ratio = ([front, back]: readonly [string, string]) => contrast(theme.get(front) ?? '', theme.get(back) ?? '')

  it.each(TEXT_PAIRS)('%s text is readable on %s', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(SHAPE_PAIRS)('%s shapes can be told from %s', (...pair) => {
    expect(ratio(pair)).toBeGreaterThanOrEqual(3)
  })
})

it('gives both themes the same colours', () => {
  expect([...themes.dark.keys()].sort()).toEqual([...themes.light.keys()].sort())
})
