import type { LibraryStory } from '@/lib/messages/views'
import { plural, t } from '../ui/text'
import { Heading } from './Heading'
import { hrefOf } from './route'

function Story({ story }: { readonly story: LibraryStory }) {
  const counts = [
    plural('statements_number', story.statements),
    plural('actors_count', story.actors),
    plural('comments_number', story.comments),
    plural('pages_number', story.pages),
  ]
  return (
    <li class="card">
      <h3 class="words">
        <a href={hrefOf({ view: 'story', id: story.id })}>{story.title}</a>
      </h3>
      <p class="words">{story.summary}</p>
      <p class="proposition words">{t('question_form', [story.proposition])}</p>
      <ul class="counts">
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
    </li>
  )
}

interface Props {
  readonly stories: readonly LibraryStory[]
  readonly arrived: boolean
}

/** The stories that can be recognised. */
export function Stories({ stories, arrived }: Props) {
  return (
    <section aria-labelledby="stories">
      <Heading id="stories" title={t('stories')} arrived={arrived} />
      {stories.length === 0 && <p class="quiet">{t('stories_none')}</p>}
      <ul class="cards">
        {stories.map((story) => (
          <Story key={story.id} story={story} />
        ))}
      </ul>
    </section>
  )
}
