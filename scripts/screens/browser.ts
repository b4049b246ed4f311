import { getMessage } from './words'

/** In the place of the extension's interfaces: words, a version, and a background that never answers. */
export const browser = {
  i18n: { getMessage },
  runtime: { getManifest: () => ({ version: '1.2.3' }), sendMessage: () => new Promise(() => undefined) },
}
