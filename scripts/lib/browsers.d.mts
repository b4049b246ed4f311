export type Family = 'chromium' | 'firefox'
export interface Browser {
  readonly kind: 'chromium' | 'edge' | 'chrome' | 'firefox'
  readonly path: string
}
export interface Machine {
  readonly platform: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isProgram: (path: string) => boolean
}
export function findBrowser(family: Family, machine?: Machine): Browser | undefined
export function isDebianLike(osRelease: string): boolean
export function byHand(folder: string): string
export function ensureBrowsers<F extends Family>(families: readonly F[]): Promise<Record<F, Browser>>
