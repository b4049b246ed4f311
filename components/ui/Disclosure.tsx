import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Icon } from './Icon'

interface Props {
  readonly title: ComponentChildren
  readonly children: () => ComponentChildren
  /** `quiet`: a word within a line of small text; `row`: a line of its own. */
  readonly look?: 'quiet' | 'row'
  /** Says in full what a short title leaves to the eye; it starts with the title's words. */
  readonly label?: string
  /** What opens has headings of its own, one level below: the title is one, too. */
  readonly heading?: boolean
  /** Given together: the opening is kept outside. */
  readonly open?: boolean
  readonly onToggle?: (open: boolean) => void
}

/** A button that opens what belongs to it. The contents are built only once open: there may be thousands. */
export function Disclosure({ title, children, look = 'row', label, heading, open, onToggle }: Props) {
  const id = useId()
  const [own, setOwn] = useState(false)
  const shown = open ?? own
  const toggle = () => {
    setOwn(!shown)
    onToggle?.(!shown)
  }
  const button = (
    <button
      type="button"
      aria-expanded={shown}
      aria-controls={shown ? id : undefined}
      aria-label={label}
      onClick={toggle}
    >
      <Icon name="next" />
      <span class="disclosure-title">{title}</span>
    </button>
  )
  return (
    <div class={`disclosure ${look}`}>
      {heading ? <h3>{button}</h3> : button}
      {shown && (
        <div id={id} class="disclosure-body">
          {children()}
        </div>
      )}
    </div>
  )
}
