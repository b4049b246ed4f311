export function archiveOf(folder: string): Buffer
