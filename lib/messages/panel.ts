/** Under this key of `storage.local` stands whether the sidebar opens in the browser's own panel (Firefox). */
export const PANEL_KEY = 'panel'
