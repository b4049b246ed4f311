import '@/components/sidebar/styles'
import { start } from '@/components/ui/start'
import { Face } from './Face'

start(() => <Face />)
