import type { ComponentChildren } from 'preact'

interface Props {
  readonly title: string
  readonly text?: string
  /** What the reader can do about it. */
  readonly children?: ComponentChildren
}

/** Says plainly why there is nothing more to show. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <div class="empty">
      <h1 class="words">{title}</h1>
      {text && <p class="words">{text}</p>}
      {children && <div class="empty-actions">{children}</div>}
    </div>
  )
}
