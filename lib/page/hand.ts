import type { Sheet } from '@/lib/reading/sheet'
import type { CommentPlace, PassageTarget } from '@/lib/text/article'
import { findWords } from './comments/find-words'
import type { SidebarFrame } from './frame'
import type { Highlighter } from './highlight'
import { type Reader, textKey } from './reader'
import { findTarget, scrollTo } from './show'
import type { Look, Watched } from './watch'

/** The page script's own state: what it has told, and what it does when asked. */

export interface HandOutlets {
  readonly view: Window
  readonly reader: Reader
  readonly frame: SidebarFrame
  readonly highlighter: Highlighter
  /** Whether reading is permitted without being asked. */
  permitted(): Promise<boolean>
  /** The page shows this (now), which may be an article. */
  tell(sheet: Sheet): void
  /** The page shows no article any more. */
  takeBack(): void
}

export interface Hand extends Watched {
  /** Reads all there is; unless the reader `asked`, text left over from before a navigation does not count. */
  readNow(asked: boolean): Promise<Sheet | null>
  /** Whether the background has been told what stands here now. */
  readonly told: boolean
  show(target: PassageTarget | CommentPlace): boolean
  close(): void
}

const path = (href: string) => href.replace(/[?#].*$/, '')

export function createHand({ view, reader, frame, highlighter, permitted, tell, takeBack }: HandOutlets): Hand {
  const sameAddress = (url: string) => path(url) === path(view.location.href)
  /** Address and text that were told last. */
  let told: { readonly url: string; readonly key: string } | undefined
  /** What was told before the last navigation: its text may not have been replaced yet. */
  let before: typeof told
  const leftOver = (key: string) => key === before?.key && !sameAddress(before.url)

  const report = (sheet: Sheet) => {
    told = { url: sheet.url, key: textKey(sheet) }
    before = undefined
    tell(sheet)
  }

  const withdraw = () => {
    if (!told) return
    told = undefined
    takeBack()
  }

  const news = (sheet: Sheet, { last }: Look) => {
    const key = textKey(sheet)
    if (told?.key === key) return false
    // Text of a page that appends articles is no left-over: the address may run ahead of what is in view.
    return last || reader.apart || !leftOver(key)
  }

  /** Of many comments each reading takes a part: in between the page goes on. */
  const readWhole = async () => {
    let reading = reader.read()
    while (reading && !reader.whole) {
      await reader.prepare()
      await new Promise((resolve) => view.setTimeout(resolve))
      reading = reader.read()
    }
    return reading
  }

  return {
    async look(look) {
      // What the reader asked for stays told where nothing may be read unasked.
      if (!(await permitted())) return
      const reading = await readWhole()
      if (!reading) {
        before = undefined
        return withdraw()
      }
      if (news(reading.sheet, look)) report(reading.sheet)
    },
    navigated() {
      highlighter.clear()
      if (!told || sameAddress(told.url)) return
      before = told
      withdraw()
    },
    returned() {
      // The badge went with the page; the article has to be told anew.
      told = undefined
    },
    async readNow(asked) {
      const sheet = (await readWhole())?.sheet
      if (!sheet) return null
      const key = textKey(sheet)
      if (leftOver(key) && !asked) return null
      // Answering a question is not telling: the badge waits for the report of the next look.
      if (asked) told = { url: sheet.url, key }
      return sheet
    },
    get told() {
      return told !== undefined
    },
    show(target) {
      const reading = reader.read()
      const range =
        reading &&
        ('comment' in target ? findWords(reader.comment(target.comment), target.quote) : findTarget(reading, target))
      if (!range) return false
      highlighter.mark([range])
      scrollTo(range, view)
      return true
    },
    close() {
      highlighter.clear()
      frame.unmount()
    },
  }
}
