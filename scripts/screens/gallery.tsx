import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/parts/parts.css'
import { render } from 'preact'
import { language } from '@/components/ui/text'
import { CASES } from './cases'
import { PAGE_CASES } from './page-cases'

const readOnce = () =>
  Promise.all([import('@/components/parts/document.css'), import('@/components/welcome/welcome.css')])
const STYLES: Readonly<Record<string, () => Promise<unknown>>> = {
  sidebar: () => import('@/components/sidebar/styles'),
  popup: () => import('@/components/popup/popup.css'),
  library: () =>
    Promise.all([
      import('@/components/library/library.css'),
      import('@/components/library/opened.css'),
      import('@/components/library/standings.css'),
    ]),
  welcome: () => readOnce(),
  example: () => readOnce(),
  help: () => readOnce(),
}

const name = decodeURIComponent(location.hash.slice(1))
const face = name.split('/')[0] ?? ''
await STYLES[face]?.()
document.documentElement.dataset.ready = ''
document.documentElement.lang = language()
const cases = { ...CASES, ...PAGE_CASES }
const Case = cases[name]
if (Case) render(Case(), document.body)
Object.assign(window, { caseNames: Object.keys(cases), drawn: true })
