import { readFileSync } from 'node:fs'

/** What may weigh how much, packed. A face weighs what its page names: scripts, those that they pull in, and styles. */

const BUILD = '.output/chrome-mv3/'

const loadedBy = (page) =>
  [...readFileSync(`${BUILD}${page}`, 'utf8').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    ([, file]) => `${BUILD}${file}`,
  )

const face = (name, page) => ({ name: `${name}, script and style`, path: loadedBy(page), limit: '40 kB', gzip: true })

export default [
  { name: 'Page script', path: `${BUILD}page.js`, limit: '14.9 kB', gzip: true },
  { name: 'Comment frame script', path: `${BUILD}comment-frame.js`, limit: '5.5 kB', gzip: true },
  face('Sidebar', 'sidebar.html'),
  face('Popup', 'popup.html'),
]
