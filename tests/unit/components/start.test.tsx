// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { start } from '@/components/ui/start'
import { number, plural } from '@/components/ui/text'

/** A face in a language that is none of ours: what it says of itself to the browser, and how it counts. */

const WORDS: Readonly<Record<string, string>> = {
  locale: 'pl',
  extension_name: 'Newsgloss',
  help_title: 'Dlaczego nic nie widać?',
  people_one: '$1 osoba',
  people_few: '$1 osoby',
  people_other: '$1 osób',
}
const words = vi.hoisted(() => ({ of: (_key: string): string => '' }))
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      getMessage: (key: string, values: string[] = []) => words.of(key).replace('$1', values[0] ?? ''),
    },
  },
}))

beforeEach(() => {
  words.of = (key) => WORDS[key] ?? ''
  document.body.innerHTML = '<div id="face"></div>'
})

it('gives its page language, direction and title, and stands in it', () => {
  start(() => <p>Face</p>, 'help_title')
  const { lang, dir } = document.documentElement
  expect([lang, dir, document.title]).toEqual(['pl', 'ltr', 'Dlaczego nic nie widać? · Newsgloss'])
  expect(document.getElementById('face')?.textContent).toBe('Face')
})

it('is written from right to left where its words are', () => {
  words.of = (key) => (key === 'locale' ? 'ar' : '')
  start(() => null)
  expect(document.documentElement.dir).toBe('rtl')
})

it.each([
  [1, '1 osoba'],
  [3, '3 osoby'],
  [5, '5 osób'],
  [22, '22 osoby'],
])('counts %i in the form of the language, or the one that stands in for it', (count, line) => {
  expect(plural('people', count)).toBe(line)
})

it('writes numbers as the language does', () => {
  expect(number(1_234_567)).toBe(new Intl.NumberFormat('pl').format(1_234_567))
  expect(number(1_234_567)).not.toBe('1,234,567')
})
