import type { LibraryStoryView } from '@/lib/messages/library-views'
import { STANCES } from '../../parts/labels'
import { Tag } from '../../ui/Tag'
import { plural, t } from '../../ui/text'

interface Props {
  readonly story: LibraryStoryView
  readonly hideNames: boolean
}

/** The comments that came with the story's text, each with its side and why. */
export function Comments({ story, hideNames }: Props) {
  if (story.comments.length === 0) return null
  const authors = [...new Set(story.comments.map(({ author }) => author))]
  const name = (author: string) => (hideNames ? t('commenter_number', [authors.indexOf(author) + 1]) : author)
  return (
    <section aria-labelledby="comments">
      <h3 id="comments">{t('section_comments')}</h3>
      <p class="quiet">{plural('comments_count', story.comments.length, [plural('people', authors.length)])}</p>
      <ul class="comments">
        {story.comments.map(({ id, author, text, stance, argument, reason }) => (
          <li key={id}>
            <p>
              <b class="words">{name(author)}</b> <Tag text={t(STANCES[stance].title)} tone={STANCES[stance].tone} />
            </p>
            <p class="words" lang={story.language}>
              {text}
            </p>
            <p class="quiet words">{argument ? t('argument', [argument]) : reason}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
