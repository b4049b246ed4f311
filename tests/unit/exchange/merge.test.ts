import { describe, expect, it } from 'vitest'
import { mergeRows, mergeSettings } from '@/lib/exchange/merge'
import { sample } from './arbitrary'

interface Row {
  readonly id: string
  readonly at: number
}
const later = (theirs: Row, mine: Row) => theirs.at > mine.at
const merge = (theirs: Row[], mine: (Row | undefined)[]) => mergeRows(theirs, mine, later)

describe('rows', () => {
  it('are added where there are none, take the place of older ones, and leave the same and newer ones alone', () => {
    const theirs = ['new', 'older', 'same', 'newer'].map((id) => ({ id, at: 5 }))
    const mine = [undefined, { id: 'older', at: 4 }, { id: 'same', at: 5 }, { id: 'newer', at: 6 }]
    expect(merge(theirs, mine)).toEqual({
      put: [theirs[0], theirs[1]],
      count: { added: 1, replaced: 1, kept: 2 },
    })
  })
})

describe('settings', () => {
  const { settings } = sample()
  it('are the file’s where none were set here', () => {
    expect(mergeSettings(undefined, settings)).toEqual(settings)
  })

  it('stay as they are here but for sites turned off, which come together', () => {
    const mine = {
      mode: 'click',
      offSites: ['b.example', 'z.example'],
      hideNames: true,
      keepDays: 7,
      askModel: true,
    } as const
    expect(mergeSettings(mine, settings && { ...settings, offSites: ['quiet.example', 'b.example'] })).toEqual({
      ...mine,
      offSites: ['b.example', 'quiet.example', 'z.example'],
    })
    expect(mergeSettings(mine, undefined)).toEqual(mine)
  })
})
