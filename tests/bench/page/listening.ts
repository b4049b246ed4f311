/** What the background runs to listen to an article. */
export { loadListening } from '@/lib/brain/models'
export { listen } from '@/lib/sources/analysis'
