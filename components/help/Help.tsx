import { t } from '../ui/text'
import { TOPICS } from './topics'

/** Why nothing is shown: each reason under a heading that an empty state can lead to (`#no-match`). */
export function Help() {
  return (
    <main class="document">
      <header>
        <p class="wordmark">{t('extension_name')}</p>
        <h1>{t('help_title')}</h1>
        <p class="lead">{t('help_intro')}</p>
      </header>
      {Object.entries(TOPICS).map(([id, { title, text }]) => (
        <section key={id} id={id} class="topic" aria-labelledby={`${id}-title`} tabIndex={-1}>
          <h2 id={`${id}-title`}>{t(title)}</h2>
          {text.map((key) => (
            <p key={key}>{t(key)}</p>
          ))}
        </section>
      ))}
      <p>
        <a href="/library.html">{t('open_library')}</a>
      </p>
    </main>
  )
}
