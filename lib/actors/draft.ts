import type { Gender } from './gender'
import type { Name } from './names'
import type { ActorType, Mention } from './types'

/** An actor while it is being put together: names first, then role, then what refers back to it. */
export interface Draft {
  readonly type: ActorType
  readonly name: string
  readonly names: readonly Name[]
  /** What it may be called by: "minister", "agency". In lower case. */
  readonly heads: ReadonlySet<string>
  readonly role?: string
  gender?: Gender | undefined
  readonly mentions: Mention[]
}
