import { useEffect, useRef } from 'preact/hooks'

interface Props {
  readonly id: string
  readonly title: string
  /** The reader came here from elsewhere in the library: the focus comes along. */
  readonly arrived: boolean
}

/** The heading of a part of the library. */
export function Heading({ id, title, arrived }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!arrived) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [arrived])
  return (
    <h2 id={id} class="words" tabIndex={-1} ref={heading}>
      {title}
    </h2>
  )
}
