import type { LibraryStory } from '@/lib/messages/views'
import { Disclosure } from '../ui/Disclosure'
import { number, plural, t } from '../ui/text'

function SourceText({ story }: { readonly story: LibraryStory }) {
  return (
    <>
      <p class="quiet words">{story.sourceDescription}</p>
      <ol class="source-text">
        {story.source.map(({ line, start, text }) => (
          <li key={`${line}:${start}`}>
            <span class="line-number">{number(line)}</span>
            <span class="words">{text}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

function Story({ story }: { readonly story: LibraryStory }) {
  const counts = [
    plural('statements_number', story.statements),
    plural('actors_count', story.actors),
    plural('comments_number', story.comments),
    plural('pages_number', story.pages),
  ]
  return (
    <li class="card">
      <h3 class="words">{story.title}</h3>
      <p class="words">{story.summary}</p>
      <p class="proposition words">{t('question_form', [story.proposition])}</p>
      <ul class="counts">
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      <Disclosure title={t('source_text')}>{() => <SourceText story={story} />}</Disclosure>
    </li>
  )
}

/** The stories that can be recognised, each with the text that it was made from. */
export function Stories({ stories }: { readonly stories: readonly LibraryStory[] }) {
  return (
    <section aria-labelledby="stories">
      <h2 id="stories">{t('stories')}</h2>
      {stories.length === 0 && <p class="quiet">{t('stories_none')}</p>}
      <ul class="cards">
        {stories.map((story) => (
          <Story key={story.id} story={story} />
        ))}
      </ul>
    </section>
  )
}
