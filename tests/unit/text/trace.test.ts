import { expect, it } from 'vitest'
import { trace } from '@/lib/text/trace'

const withStack = (error: Error, stack: string) => Object.assign(error, { stack })

it('tells where in our code an error of Chrome arose, and neither words nor addresses', () => {
  const error = withStack(
    new TypeError('Cannot read “the minister’s secret” of https://news.example/private?user=7'),
    [
      'TypeError: Cannot read “the minister’s secret” of https://news.example/private?user=7',
      '    at judge (chrome-extension://cmfjhimbimckllnpgcajnkoblhfpfkdp/background.js:1:200)',
      '    at https://news.example/private/app.js:3:4',
      '    at async chrome-extension://cmfjhimbimckllnpgcajnkoblhfpfkdp/chunks/start-x_y.js:20:7',
    ].join('\n'),
  )
  expect(trace(error)).toBe('TypeError at /background.js:1:200 < /chunks/start-x_y.js:20:7')
})

it('does so for an error of Firefox', () => {
  const stack =
    'judge@moz-extension://6e657773-676c-4f73-8473-000000000001/background.js:1:200\n@https://news.example/:1:1\n'
  expect(trace(withStack(new RangeError('x'), stack))).toBe('RangeError at /background.js:1:200')
})

it.each(['the minister said', 'https://news.example/', 'É', '', 'A'.repeat(41)])('takes %j for no name', (name) => {
  expect(trace(withStack(Object.assign(new Error('x'), { name }), ''))).toBe('Error')
})

it('keeps a bounded number of places', () => {
  const frames = Array.from({ length: 500 }, (_, i) => `at f (chrome-extension://a/b.js:${i}:1)`).join('\n')
  expect(trace(withStack(new Error('x'), frames)).split(' < ')).toHaveLength(8)
})
