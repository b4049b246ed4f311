import { Report } from './Report'

export interface Message {
  readonly text: string
  /** `seen`: shown at the foot of the face too; else only read aloud, the eye having seen the change. */
  readonly seen: boolean
  /** What went wrong, as the protocol names it: a report of it can be copied. */
  readonly failure?: string
}

/** What just happened, told politely. It always stands in the document: only changes within it are read aloud. */
export function Live({ message }: { readonly message: Message | null }) {
  return (
    <div class={message?.seen ? 'live' : 'live unseen'}>
      <p role="status">{message?.text}</p>
      {message?.failure && <Report key={message.failure} failure={message.failure} />}
    </div>
  )
}
