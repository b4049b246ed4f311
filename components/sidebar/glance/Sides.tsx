import type { ActorView } from '@/lib/messages/views'
import type { Position } from '@/lib/story/schema'
import { POSITIONS } from '../../parts/labels'
import { t } from '../../ui/text'
import { goTo, sideId } from '../sections/section'
import { fewNames } from './names'

const SHOWN: readonly Position[] = ['against', 'for', 'not-declared']

function Side({ position, actors }: { readonly position: Position; readonly actors: readonly ActorView[] }) {
  const { title, tone } = POSITIONS[position]
  const name = <b class={tone}>{t(title)}</b>
  if (actors.length === 0) {
    return (
      <p>
        {name} <span class="nobody">{t('nobody')}</span>
      </p>
    )
  }
  return (
    <button type="button" onClick={() => goTo(sideId(position))}>
      {name} <span class="words">{fewNames(actors.map((actor) => actor.name))}</span>
    </button>
  )
}

/** Who stands where on the proposition, in a few lines; each leads to its actors. That nobody is for it is worth a line too. */
export function Sides({ actors }: { readonly actors: readonly ActorView[] }) {
  return (
    <div class="glance">
      <p class="kicker">{t('sides_title')}</p>
      <ul class="sides">
        {SHOWN.map((position) => (
          <li key={position}>
            <Side position={position} actors={actors.filter((actor) => actor.position === position)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
