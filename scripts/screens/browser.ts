import { getMessage } from '../../tests/unit/components/i18n'

/** In the place of the extension's interfaces: the gallery's faces only read their words from them. */
export const browser = { i18n: { getMessage } }
