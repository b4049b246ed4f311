import type { ActorView } from '@/lib/messages/views'
import type { Position } from '@/lib/story/schema'
import { POSITIONS } from '../parts/labels'
import { list, plural, t } from '../ui/text'

const SHOWN: readonly Position[] = ['against', 'for', 'not-declared']
/** More names than these no longer make a glance. */
const MOST_NAMES = 7

function namesOf(actors: readonly ActorView[]): string {
  const names = actors.map(({ name }) => name)
  if (names.length <= MOST_NAMES) return list(names)
  return list([...names.slice(0, MOST_NAMES - 1), plural('more_names', names.length - MOST_NAMES + 1)])
}

/** Who stands where on the proposition, in a few lines. That nobody is for it is worth a line too. */
export function Sides({ actors }: { readonly actors: readonly ActorView[] }) {
  return (
    <dl class="sides">
      {SHOWN.map((position) => {
        const those = actors.filter((actor) => actor.position === position)
        return (
          <div key={position}>
            <dt class={POSITIONS[position].tone}>{t(POSITIONS[position].title)}</dt>
            <dd class={those.length === 0 ? 'nobody' : 'words'}>{those.length === 0 ? t('nobody') : namesOf(those)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
