import type { SpawnOptions } from 'node:child_process'

export const ROOT: string
export function run(program: string, args: readonly string[], options?: SpawnOptions): Promise<number>
export function runTool(tool: string, args: readonly string[], options?: SpawnOptions): Promise<number>
