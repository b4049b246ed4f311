import { expect, it } from 'vitest'
import { report } from '@/lib/text/report'

const facts = {
  version: '1.2.0',
  browser: 'Mozilla/5.0 Firefox/153.0',
  language: 'fr',
  face: 'popup.html',
  failure: 'unreachable',
  errors: [],
}

it('names versions, place and failure', () => {
  expect(report(facts).split('\n')).toEqual([
    'Newsgloss 1.2.0',
    'Browser: Mozilla/5.0 Firefox/153.0',
    'Language: fr',
    'Where: popup.html',
    'Failure: unreachable',
    'Errors: none noted',
  ])
})

it('lists the errors', () => {
  expect(report({ ...facts, errors: ['TypeError', 'RangeError at /a.js:1:2'] })).toMatch(
    /Errors:\n {2}TypeError\n {2}RangeError at \/a\.js:1:2$/,
  )
})
