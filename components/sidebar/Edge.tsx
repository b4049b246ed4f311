import { useRef } from 'preact/hooks'
import { type Dock, WIDTHS } from '@/lib/messages/dock'
import { plural, t } from '../ui/text'

interface Props {
  readonly dock: Dock
  /** @param keep false while the reader still drags */
  readonly onWidth: (width: number, keep: boolean) => void
}

/** A press of an arrow key, CSS pixels. */
const STEP = 20

const within = (width: number) => Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, width)))

/** The line between page and sidebar: dragged, or moved by the arrow keys, it changes the sidebar's width. */
export function Edge({ dock, onWidth }: Props) {
  const onRight = dock.side === 'right'
  /** From the pointer to the line, where it was taken; null while it is not dragged. */
  const grip = useRef<number | null>(null)
  const asked = useRef(dock.width)
  /** The sidebar's far edge stays where it is, so that a width is the way from there to the pointer. */
  const reach = ({ clientX }: PointerEvent) => (onRight ? window.innerWidth - clientX : clientX)

  const ask = (width: number, keep: boolean) => {
    const next = within(width)
    if (next === asked.current && !keep) return
    asked.current = next
    onWidth(next, keep)
  }
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowLeft: onRight ? STEP : -STEP, ArrowRight: onRight ? -STEP : STEP }[event.key]
    const width = step ? dock.width + step : { Home: WIDTHS.least, End: WIDTHS.most }[event.key]
    if (width === undefined) return
    event.preventDefault()
    ask(width, true)
  }
  const take = (event: PointerEvent) => {
    if (event.button !== 0) return
    const line = event.currentTarget as HTMLElement
    line.setPointerCapture(event.pointerId)
    grip.current = window.innerWidth - reach(event)
    asked.current = window.innerWidth
  }
  const drag = (event: PointerEvent) => {
    if (grip.current !== null) ask(reach(event) + grip.current, false)
  }
  const drop = () => {
    if (grip.current !== null) ask(asked.current, true)
    grip.current = null
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line that is moved is no thematic break
    <div
      role="separator"
      class={`edge ${dock.side}`}
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t('width_of_sidebar')}
      aria-valuenow={dock.width}
      aria-valuemin={WIDTHS.least}
      aria-valuemax={WIDTHS.most}
      aria-valuetext={plural('pixels', dock.width)}
      onKeyDown={keys}
      onPointerDown={take}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
    />
  )
}
