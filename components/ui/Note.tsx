import type { ComponentChildren } from 'preact'

interface Props {
  readonly children: ComponentChildren
  /** What kind of note it is, as "Editor's note". */
  readonly title?: string
}

/** An aside that is ours or an editor's, never the page's. */
export function Note({ children, title }: Props) {
  return (
    <p class="note">
      {title && <b>{title}: </b>}
      <span class="words">{children}</span>
    </p>
  )
}
