import type { HelpTopic } from '../help/topics'
import { t } from '../ui/text'

/** The way from an empty face to the reason, in a tab of its own. */
export function HelpLink({ topic }: { readonly topic: HelpTopic }) {
  return (
    <a class="help-link" href={`/help.html#${topic}`} target="_blank" rel="noreferrer">
      {t('help_title')}
    </a>
  )
}
