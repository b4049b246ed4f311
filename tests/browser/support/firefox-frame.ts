import type { Frame } from 'playwright-core'

/**
 * Firefox tells of an extension frame's script realm before it tells of the frame, and playwright 1.64 then forgets the
 * realm: the frame is there, but no call into it is ever answered. Asking the browser for the realms again, and
 * handing them on, mends it. This reaches behind playwright's interface, so its version is pinned.
 */

interface Realm {
  readonly realm: string
  readonly context: string
  readonly type: string
}

interface FrameImpl {
  readonly _id: string
  readonly _page: {
    readonly delegate: {
      readonly _session: { send(method: string, params: object): Promise<{ readonly realms: readonly Realm[] }> }
      _onRealmCreated(realm: Realm): void
    }
  }
}

/** Puts a frame of Firefox within reach. */
export async function mendFrame(frame: Frame): Promise<void> {
  const { _connection } = frame as unknown as { readonly _connection: { toImpl(frame: Frame): FrameImpl } }
  const { _id, _page } = _connection.toImpl(frame)
  const { realms } = await _page.delegate._session.send('script.getRealms', { context: _id, type: 'window' })
  for (const realm of realms) _page.delegate._onRealmCreated(realm)
}
