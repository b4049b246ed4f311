interface LockFile {
  packages?: Record<string, { version?: string; integrity?: string; optional?: boolean; devOptional?: boolean }>
}
export function isCurrent(wanted: LockFile, installed: LockFile): boolean
export function ensurePackages(): Promise<void>
