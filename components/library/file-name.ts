/** Characters that some system keeps for itself in the names of files. */
const KEPT = /[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu
const MOST = 80

/** A title as the name of a file, without its ending. */
export const fileName = (title: string): string => {
  const name = title.replace(KEPT, ' ').replace(/\s+/g, ' ').trim().replace(/^\.+/, '')
  return [...name].slice(0, MOST).join('').trim() || 'newsgloss'
}
