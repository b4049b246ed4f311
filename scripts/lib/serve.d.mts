export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

export const PAGES_DIR: string
export function resolveInside(root: string, pathname: string): string | undefined
export function answer(root: string, address: string): Promise<Answer>
export function startServer(options?: {
  port?: number
  root?: string
}): Promise<{ readonly url: string; readonly close: () => Promise<void> }>
