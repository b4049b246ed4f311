import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/parts/document.css'
import '@/components/welcome/welcome.css'
import { start } from '@/components/ui/start'
import { useExample } from '@/components/welcome/use-example'
import { Welcome } from '@/components/welcome/Welcome'

function Face() {
  const { example, shortcut, asked } = useExample()
  return asked ? <Welcome example={example} {...(shortcut && { shortcut })} /> : null
}

start(Face, 'welcome_title')
