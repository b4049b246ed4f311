import type { ComponentChildren } from 'preact'

interface Props {
  readonly url: string
  readonly children: ComponentChildren
}

/** A link to a page of the web, in a tab of its own. A stored address of another kind is shown as words alone. */
export function WebLink({ url, children }: Props) {
  if (!/^https?:\/\//i.test(url)) return <>{children}</>
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  )
}
