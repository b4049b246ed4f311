import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, PAGES_DIR } from '@/scripts/lib/serve.mjs'
import { bundle } from '@/scripts/saved/bundle'
import { type PlainChromium, startChromium } from '@/scripts/saved/chromium'
import { openSavedPages, type SavedPages } from '@/scripts/saved/open'

/** Reading a page leaves no trace: it asks nothing that the browser must lay the page out for, and changes nothing. */

declare const inPage: typeof import('@/scripts/predict/in-page/article')

let chromium: PlainChromium
let pages: SavedPages
beforeAll(async () => {
  chromium = await startChromium()
  pages = await openSavedPages(chromium.context, await bundle('scripts/predict/in-page/article.ts'))
})
afterAll(() => chromium?.close())

const NAMES = ['plain-article', 'live-blog', 'blog', 'deep', 'paywall', 'section-front', 'form']

async function open(name: string) {
  const { body } = await answer(PAGES_DIR, `/${name}/`)
  return pages.open('https://news.example/page', body)
}

/**
 * What scripts ask of a page that only a layout or computed styles can answer. Counting the browser's own layouts would
 * count those of its frames too, which come when they like.
 */
function watchLayout(): () => string[] {
  const asked: string[] = []
  const box = ['Top', 'Left', 'Width', 'Height'].flatMap((side) => [`offset${side}`, `client${side}`, `scroll${side}`])
  const places: [object, string[]][] = [
    [Element.prototype, [...box, 'getBoundingClientRect', 'getClientRects', 'checkVisibility', 'scrollIntoView']],
    [HTMLElement.prototype, [...box, 'offsetParent', 'innerText', 'outerText', 'focus']],
    [Range.prototype, ['getBoundingClientRect', 'getClientRects']],
    [Document.prototype, ['elementFromPoint', 'elementsFromPoint', 'scrollingElement', 'caretRangeFromPoint']],
    [window, ['getComputedStyle', 'innerWidth', 'innerHeight', 'scrollX', 'scrollY', 'matchMedia', 'getSelection']],
  ]
  for (const [holder, names] of places) {
    for (const name of names) {
      const descriptor = Object.getOwnPropertyDescriptor(holder, name)
      if (!descriptor) continue
      const note = (answer: unknown) => {
        asked.push(name)
        return answer
      }
      Object.defineProperty(holder, name, {
        ...descriptor,
        ...('value' in descriptor
          ? {
              value(this: unknown, ...args: unknown[]) {
                return note(descriptor.value.apply(this, args))
              },
            }
          : {
              get(this: unknown) {
                return note(descriptor.get?.call(this))
              },
            }),
      })
    }
  }
  return () => asked
}

async function asked(name: string, task: string): Promise<string[]> {
  const page = await open(name)
  return (await page.evaluate(`(() => { const asked = (${watchLayout})(); ${task}; return asked() })()`)) as string[]
}

describe.each(NAMES)('reading “%s”', (name) => {
  it('asks for no layout', async () => {
    expect(await asked(name, 'inPage.take()')).toEqual([])
  })

  it('changes nothing', async () => {
    const page = await open(name)
    const changes = await page.evaluate(() => {
      const observer = new MutationObserver(() => undefined)
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      const before = document.documentElement.outerHTML
      inPage.take()
      return { records: observer.takeRecords().length, same: document.documentElement.outerHTML === before }
    })
    expect(changes).toEqual({ records: 0, same: true })
  })
})

it('would see what asks for one', async () => {
  const task = 'document.body.offsetHeight; document.body.innerText; document.body.getBoundingClientRect()'
  expect(await asked('plain-article', task)).toEqual(['offsetHeight', 'innerText', 'getBoundingClientRect'])
})
