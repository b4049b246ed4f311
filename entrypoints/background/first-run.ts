/** Under this key of the extension's storage stands that the reader was welcomed. */
const WELCOMED = 'welcomed'

/** As browsers have it; a narrow parameter for tests. */
interface Shelf {
  get(key: string): Promise<Record<string, unknown>>
  set(values: Record<string, unknown>): Promise<void>
}

/**
 * Opens the welcome page after installing: the one time that a page of ours opens unasked. An update of the extension or
 * of the browser is none, and a browser that calls a restart an installation is not believed.
 * @param reason as `runtime.onInstalled` gives it
 */
export async function welcomeOnce(reason: string, storage: Shelf, open: () => unknown): Promise<void> {
  if (reason !== 'install' || (await storage.get(WELCOMED))[WELCOMED]) return
  await storage.set({ [WELCOMED]: true })
  await open()
}
