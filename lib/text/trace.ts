/**
 * What of an error may be told to others: its name and where in our code it arose. Its message is left out, for it may
 * carry words or addresses of a page, and so is every file that is not ours.
 */

/** Frames beyond these say nothing new. */
const FRAMES = 8

/** A frame of our own code, in either browser's form: the file's path, line and column; the extension's id is dropped. */
const OWN_FRAME = /(?:chrome|moz)-extension:\/\/[^/\s]+(\/[\w./-]+):(\d+):(\d+)/

/** A name is one of the language's or of ours; anything else could be a page's words. */
const safeName = (name: string) => (/^[A-Za-z]{1,40}$/.test(name) ? name : 'Error')

/** @returns `TypeError at /background.js:1:200 < /background.js:1:90`: the innermost frame first */
export function trace(error: Error): string {
  const frames = (error.stack ?? '').split('\n').flatMap((line) => {
    const [, file, row, column] = OWN_FRAME.exec(line) ?? []
    return file ? [`${file}:${row}:${column}`] : []
  })
  const name = safeName(error.name)
  return frames.length === 0 ? name : `${name} at ${frames.slice(0, FRAMES).join(' < ')}`
}
