import type { ExampleView } from '@/lib/messages/views'
import { Button } from '../ui/Button'
import { t } from '../ui/text'

interface Props {
  readonly example: ExampleView
  readonly shortcut?: string
  readonly onOpen: () => void
}

/**
 * An article and its comments in the markup that most sites have, for the page script to find; the bar above it is ours
 * and no part of it.
 */
export function Example({ example, shortcut, onOpen }: Props) {
  const { language, title, description, paragraphs, comments } = example
  return (
    <div class="document example">
      <header class="example-bar" lang={t('locale')}>
        <p>
          <b>{t('example_bar')}</b> {shortcut ? t('example_hint_keys', [shortcut]) : t('example_hint')}
        </p>
        <Button look="main" onClick={onOpen}>
          {t('example_open')}
        </Button>
        <a href="/welcome.html">{t('example_back')}</a>
      </header>
      <main lang={language}>
        <article>
          <h1 class="words">{title}</h1>
          <p class="quiet words">{description}</p>
          {paragraphs.map((text) => (
            <p key={text} class="words">
              {text}
            </p>
          ))}
        </article>
        <section id="comments" class="comments" aria-label={t('section_comments')}>
          <h2 lang={t('locale')}>{t('section_comments')}</h2>
          <ol class="comment-list">
            {comments.map(({ author, text }) => (
              <li key={text} class="comment depth-1">
                <p class="comment-author fn words">{author}</p>
                <div class="comment-content words">
                  <p>{text}</p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      </main>
    </div>
  )
}
