export interface Message {
  readonly text: string
  /** `seen`: shown at the foot of the face too; else only read aloud, the eye having seen the change. */
  readonly seen: boolean
}

/** What just happened, told politely. It always stands in the document: only changes within it are read aloud. */
export function Live({ message }: { readonly message: Message | null }) {
  return (
    <p class={message?.seen ? 'live' : 'live unseen'} role="status">
      {message?.text}
    </p>
  )
}
