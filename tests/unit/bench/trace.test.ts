import { expect, it } from 'vitest'
import { longestTask } from '../../bench/trace'

const thread = { pid: 1, tid: 2, ph: 'X' }
const events = [
  { ...thread, name: 'RunTask', dur: 5_000 },
  { ...thread, name: 'RunTask', dur: 60_000 },
  { ...thread, name: 'FunctionCall', dur: 70_000 },
  { ...thread, pid: 9, name: 'RunTask', dur: 900_000 },
  { ...thread, tid: 9, name: 'RunTask', dur: 900_000 },
  { ...thread, ph: 'I', name: 'here' },
]

it('takes the longest task of the marked thread, in milliseconds', () => {
  expect(longestTask(events, 'here')).toBe(60)
})

it('says so where the mark is missing', () => {
  expect(() => longestTask(events, 'elsewhere')).toThrow('elsewhere')
})
