import type { LibraryActor, LibraryStoryView } from '@/lib/messages/library-views'
import { POSITIONS } from '../../parts/labels'
import { Note } from '../../ui/Note'
import { Tag } from '../../ui/Tag'
import { number, opening, t } from '../../ui/text'
import { hrefOf } from '../route'
import { lineId, textId } from './targets'

interface Props {
  readonly story: LibraryStoryView
}

/** What shows a position: a link to each passage of the text. */
function Shows({ story, actor }: Props & { readonly actor: LibraryActor }) {
  const said = story.statements
    .filter(({ id }) => actor.statements.includes(id))
    .map(({ id, place }) => ({ line: place.line, words: place.text, target: textId(id) }))
  const reported = actor.evidence.map(({ line, text }) => ({ line, words: text, target: lineId(line) }))
  const shown = [...said, ...reported]
  if (shown.length === 0) return null
  return (
    <ul class="shows">
      {shown.map(({ line, words, target }) => (
        <li key={`${target}${words}`}>
          <span class="words">{t('words_quoted', [words])}</span>{' '}
          <a href={hrefOf({ view: 'story', id: story.id, target })}>{t('jump', [number(line)])}</a>
        </li>
      ))}
    </ul>
  )
}

/** Who plays a part in the story, where they stand, and what shows it. */
export function Actors({ story }: Props) {
  return (
    <section aria-labelledby="actors">
      <h3 id="actors">{t('section_actors')}</h3>
      <ul class="actors">
        {story.actors.map((actor) => (
          <li key={actor.id}>
            <h4 class="words">
              {opening(actor.name)}{' '}
              <Tag text={t(POSITIONS[actor.position].title)} tone={POSITIONS[actor.position].tone} />
            </h4>
            <p class="quiet words">{actor.role}</p>
            <Shows story={story} actor={actor} />
            {actor.note && <Note title={t('editors_note')}>{actor.note}</Note>}
          </li>
        ))}
      </ul>
    </section>
  )
}
