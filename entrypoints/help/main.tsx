import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/parts/document.css'
import { useEffect } from 'preact/hooks'
import { Help } from '@/components/help/Help'
import { start } from '@/components/ui/start'

function Face() {
  // The topic of the address stands there only now.
  useEffect(() => document.getElementById(location.hash.slice(1))?.focus(), [])
  return <Help />
}

start(Face, 'help_title')
