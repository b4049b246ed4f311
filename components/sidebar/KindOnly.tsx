import { useContext, useEffect } from 'preact/hooks'
import { plural } from '../ui/text'
import { countOf, KINDS, type Kind, only, type Speaking } from './kinds'
import { ReadingContext } from './reading/context'
import { SingledOut } from './SingledOut'

interface Props {
  readonly kind: Kind | null
  readonly speakers: readonly Speaking[]
  readonly onAll: () => void
}

/** Says that only one kind of statements is shown; a statement of another kind that the reader comes to shows all. */
export function KindOnly({ kind, speakers, onAll }: Props) {
  const { current } = useContext(ReadingContext)
  const has = (those: Props['speakers']) => those.some(({ statements }) => statements.some(({ id }) => id === current))
  const hidden = kind !== null && current !== null && has(speakers) && !has(only(speakers, kind))
  useEffect(() => {
    if (hidden) onAll()
    // Only what the reader comes to shows all again: whoever then singles a kind out means it.
  }, [current])
  const row = KINDS.find((each) => each.kind === kind)
  return row ? <SingledOut sentence={plural(row.sentence, countOf(row, speakers))} onAll={onAll} /> : null
}
