import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { sendEarlyHello } from '@/lib/messages/early-hello'

export default defineUnlistedScript(sendEarlyHello)
