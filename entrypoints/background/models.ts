import { browser } from 'wxt/browser'
import type { Outlets } from '@/lib/brain/outlets'

/** Models that come with the extension: files of `public/models`. */
export const loadModel: Outlets['loadModel'] = async (name) => {
  const response = await fetch(browser.runtime.getURL(`/models/${name}.bin`))
  if (!response.ok) throw new Error(`models/${name}: ${response.status}`)
  return response.arrayBuffer()
}
