import type { Fault } from '../fault'
import type { Story } from '../schema'

/** A side is expressed somehow; no side is not. */
export const checkHow = ({ comments }: Story): Fault[] =>
  comments.flatMap(({ stance, how }, i) => {
    const path = `comments[${i}].how`
    if (stance === 'neither')
      return how === undefined ? [] : [{ path, message: 'no side is taken, so none is expressed' }]
    return how === undefined ? [{ path, message: `missing: is ${stance} stated or implied?` }] : []
  })
