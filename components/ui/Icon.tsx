const PATHS = {
  close: 'M4 4l8 8M12 4l-8 8',
  reload: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v2.8h-2.8',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  wider: 'M6 4 2.5 8 6 12M10 4l3.5 4-3.5 4',
  narrower: 'M2.5 4 6 8l-3.5 4M13.5 4 10 8l3.5 4',
  left: 'M2.5 3h11v10h-11zM6.5 3v10',
  right: 'M2.5 3h11v10h-11zM9.5 3v10',
  jump: 'M2.5 8h10M9 4.5 12.5 8 9 11.5',
} as const

export type IconName = keyof typeof PATHS

/** A line drawing of 16 × 16 units in the colour of the text; the words are its button's matter. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
