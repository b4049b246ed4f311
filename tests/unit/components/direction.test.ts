import { expect, it } from 'vitest'
import { direction } from '@/components/ui/direction'

it.each([
  ['en-GB', 'ltr'],
  ['ja', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-AF', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
])('writes %s %s', (language, way) => {
  expect(direction(language)).toBe(way)
})
