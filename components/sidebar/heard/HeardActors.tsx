import type { HeardActor } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { ACTOR_TYPES } from '../../parts/labels'
import { Paged } from '../../ui/Paged'
import { opening, plural, row, t } from '../../ui/text'
import { wordless } from '../actions'
import { Walk } from '../Walk'

interface Props {
  readonly actors: readonly HeardActor[]
  readonly onShow: (target: Target) => void
}

function Actor({ actor, onShow }: { readonly actor: HeardActor; readonly onShow: Props['onShow'] }) {
  const { name, type, role, aliases, mentions, statements } = actor
  const kind = t(ACTOR_TYPES[type])
  return (
    <li class="actor">
      <div class="actor-head">
        <h3 class="words">{opening(name)}</h3>
        <Walk name={name} mentions={mentions} onShow={(mention) => onShow(wordless(mention))} />
      </div>
      <p class="role words">{role ? t('actor_is', [kind, role]) : kind}</p>
      {aliases.length > 0 && <p class="role words">{t('also_called', [row(aliases)])}</p>}
      {statements > 0 && <p class="role">{plural('statements_number', statements)}</p>}
    </li>
  )
}

/** Who and what plays a part in the article, in the order of their parts, each with the way through its mentions. */
export function HeardActors({ actors, onShow }: Props) {
  if (actors.length === 0) return <p class="quiet">{t('heard_actors_none')}</p>
  return (
    <>
      <p class="quiet hint">{t('mention_keys')}</p>
      <Paged items={actors} class="actors heard">
        {(actor) => <Actor key={actor.id} actor={actor} onShow={onShow} />}
      </Paged>
    </>
  )
}
