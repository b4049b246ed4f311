import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/parts/document.css'
import '@/components/welcome/welcome.css'
import { useLayoutEffect } from 'preact/hooks'
import { Silent } from '@/components/parts/Silent'
import { start } from '@/components/ui/start'
import { Example } from '@/components/welcome/Example'
import { useExample } from '@/components/welcome/use-example'
import { ask } from '@/lib/messages/face-client'
import type { ExampleView } from '@/lib/messages/views'

/** What stands beside every web page stands beside this one, too: the example shows the thing itself. */
function becomeWebPage(language: string): void {
  // The page's language is the article's: the reader goes by it.
  document.documentElement.lang = language
  const script = document.createElement('script')
  script.src = '/page.js'
  document.head.append(script)
}

function Article({ example, shortcut }: { readonly example: ExampleView; readonly shortcut: string | undefined }) {
  useLayoutEffect(() => becomeWebPage(example.language), [example.language])
  return <Example example={example} {...(shortcut && { shortcut })} onOpen={() => void ask({ type: 'open' })} />
}

function Face() {
  const { asked, example, shortcut } = useExample()
  if (!asked) return null
  if (example) return <Article {...{ example, shortcut }} />
  return (
    <main class="document">
      <Silent onRetry={() => location.reload()} />
    </main>
  )
}

start(Face, 'welcome_try')
