import type { Page } from 'playwright-core'
import { label } from './labels'

/** The library's files, in and out, as a reader has them: neither browser lets a test choose or fetch one. */

/** What the next download of the page would save. */
export async function downloaded(library: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  await library.evaluate(() => {
    const page = globalThis as unknown as { saved: Promise<{ name: string; text: string }> }
    page.saved = new Promise((resolve) => {
      let blob: Blob
      URL.createObjectURL = (given) => {
        blob = given as Blob
        return 'blob:kept'
      }
      HTMLAnchorElement.prototype.click = async function (this: HTMLAnchorElement) {
        resolve({ name: this.download, text: await blob.text() })
      }
    })
  })
  await press()
  return library.evaluate(() => (globalThis as unknown as { saved: Promise<{ name: string; text: string }> }).saved)
}

/** Chooses a file of that text to be imported. */
export const choose = (library: Page, text: string) =>
  library.evaluate((contents) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')
    const files = new DataTransfer()
    files.items.add(new File([contents], 'kept.json', { type: 'application/json' }))
    if (!input) throw new Error('no field for a file')
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  }, text)

/** Goes to a part of the library, as its links would. */
export async function goTo(library: Page, fragment: string): Promise<void> {
  await library.evaluate((hash) => {
    location.hash = hash
  }, fragment)
}

/** Presses a button, by the key of its words. */
export const press = (library: Page, key: Parameters<typeof label>[0]) =>
  library.getByRole('button', { name: label(key), exact: true }).click()
