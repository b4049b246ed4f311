import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/parts/parts.css'
import { render } from 'preact'
import { CASES } from './cases'

const STYLES: Readonly<Record<string, () => Promise<unknown>>> = {
  sidebar: () =>
    Promise.all([
      import('@/components/sidebar/sidebar.css'),
      import('@/components/sidebar/evidence.css'),
      import('@/components/sidebar/comments.css'),
      import('@/components/sidebar/compared.css'),
    ]),
  popup: () => import('@/components/popup/popup.css'),
  library: () => import('@/components/library/library.css'),
}

const name = decodeURIComponent(location.hash.slice(1))
const face = name.split('/')[0] ?? ''
await STYLES[face]?.()
document.documentElement.dataset.ready = ''
const Case = CASES[name]
if (Case) render(Case(), document.body)
Object.assign(window, { caseNames: Object.keys(CASES), drawn: true })
