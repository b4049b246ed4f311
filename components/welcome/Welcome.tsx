import type { ExampleView } from '@/lib/messages/views'
import { t } from '../ui/text'
import { Samples } from './Samples'

interface Props {
  /** Undefined where it could not be had: the page says the same without it. */
  readonly example: ExampleView | undefined
  /** Keys that open the sidebar, as the browser names them. */
  readonly shortcut?: string
}

/** What a newcomer should know, in the time that it takes to read it once. */
export function Welcome({ example, shortcut }: Props) {
  const points = [
    {
      title: t('welcome_does_title'),
      text: shortcut ? t('welcome_does_keys', [shortcut]) : t('welcome_does'),
    },
    { title: t('welcome_reads_title'), text: t('welcome_reads') },
    { title: t('welcome_stays_title'), text: t('welcome_stays') },
  ]
  return (
    <main class="document welcome">
      <header>
        <p class="wordmark">{t('extension_name')}</p>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </header>
      {example && <Samples samples={example.samples} language={example.language} />}
      <div class="points">
        {points.map(({ title, text }) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <p class="ways">
        <a class="button main" href="/example.html">
          {t('welcome_try')}
        </a>
        <a href="/library.html#settings">{t('welcome_settings')}</a>
        <a href="/help.html">{t('help_title')}</a>
      </p>
    </main>
  )
}
