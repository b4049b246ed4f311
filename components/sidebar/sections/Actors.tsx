import type { ActorView } from '@/lib/messages/views'
import type { Position } from '@/lib/story/schema'
import { POSITIONS } from '../../parts/labels'
import { Disclosure } from '../../ui/Disclosure'
import { Paged } from '../../ui/Paged'
import { plural, t } from '../../ui/text'
import { Actor } from '../Actor'
import { HeardActors } from '../heard/HeardActors'
import { othersThan } from '../heard/others'
import { SectionFrame, type SectionProps, sideId } from './section'

const TAKING_PART: readonly Position[] = ['against', 'for', 'not-declared']

const byMentions = (a: ActorView, b: ActorView) => b.mentions.length - a.mentions.length

/**
 * The actors by side, those who are mentioned most first; those without a part in the question, and those whom only
 * this page names, are folded away.
 */
export function Actors({ id, view, story, actions }: SectionProps) {
  const actorsOf = (position: Position) => story.actors.filter((a) => a.position === position).sort(byMentions)
  const uninvolved = actorsOf('none')
  const others = othersThan(story.actors, view.heard?.actors ?? [])
  const rows = (actors: readonly ActorView[]) => (
    <Paged items={actors} class="actors">
      {(actor) => <Actor key={actor.id} actor={actor} onShow={actions.show} />}
    </Paged>
  )
  return (
    <SectionFrame id={id} title={t('section_actors')} aside={plural('actors_count', story.actors.length)}>
      {TAKING_PART.map((position) => {
        const those = actorsOf(position)
        if (those.length === 0) return null
        const { title, tone } = POSITIONS[position]
        return (
          <div key={position} class="side-group">
            <h3 id={sideId(position)} class={`side-title ${tone}`} tabIndex={-1}>
              {t('side_count', [t(title), those.length])}
            </h3>
            {rows(those)}
          </div>
        )
      })}
      {uninvolved.length > 0 && (
        <Disclosure title={plural('actors_uninvolved', uninvolved.length)}>{() => rows(uninvolved)}</Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure title={plural('actors_others', others.length)}>
          {() => <HeardActors actors={others} onShow={actions.show} />}
        </Disclosure>
      )}
      {story.actors.length === 0 && <p class="quiet">{t('actors_none')}</p>}
    </SectionFrame>
  )
}
