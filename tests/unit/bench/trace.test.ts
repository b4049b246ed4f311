import { expect, it } from 'vitest'
import { tasksOf } from '../../bench/trace'

const ORIGIN = 'chrome-extension://abc/'
const thread = { pid: 1, tid: 2, ph: 'X' }
const events = [
  { ...thread, name: 'RunTask', ts: 1_000, dur: 60_000, tdur: 20_000 },
  { ...thread, name: 'FunctionCall', ts: 2_000, dur: 500, args: { data: { url: `${ORIGIN}page.js` } } },
  { ...thread, name: 'RunTask', ts: 70_000, dur: 5_000, tdur: 5_000 },
  { ...thread, name: 'FunctionCall', ts: 71_000, dur: 500, args: { data: { url: 'https://news.example/app.js' } } },
  { ...thread, pid: 9, name: 'RunTask', ts: 1_000, dur: 900_000, tdur: 900_000 },
  { ...thread, ph: 'I', name: 'here', ts: 80_000 },
]

it('reads the tasks of the marked thread, and which of them ran our script', () => {
  expect(tasksOf(events, 'here', ORIGIN)).toEqual([
    { took: 60, worked: 20, ours: true },
    { took: 5, worked: 5, ours: false },
  ])
})

it('says so where the mark is missing', () => {
  expect(() => tasksOf(events, 'elsewhere', ORIGIN)).toThrow('elsewhere')
})
