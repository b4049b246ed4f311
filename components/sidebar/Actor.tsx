import type { ActorView } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { Disclosure } from '../ui/Disclosure'
import { Note } from '../ui/Note'
import { number, opening, plural, t } from '../ui/text'
import { wordless } from './actions'
import { Jump } from './Jump'
import { Walk } from './Walk'

interface Props {
  readonly actor: ActorView
  readonly onShow: (target: Target) => void
}

type Shown = ActorView['shows'][number]

function Evidence({ shown, onShow }: { readonly shown: Shown; readonly onShow: Props['onShow'] }) {
  const { text, storyParagraph, passage } = shown
  return (
    <div class="evidence">
      <blockquote class="words">{text}</blockquote>
      <div class="meta">
        {passage ? (
          <Jump target={wordless(passage)} onShow={onShow} />
        ) : (
          <span>{t('in_story_text', [number(storyParagraph)])}</span>
        )}
      </div>
    </div>
  )
}

/** One actor: the role, what shows the position, and the way through its mentions. */
export function Actor({ actor, onShow }: Props) {
  const [strongest, ...others] = actor.shows
  return (
    <li class="actor">
      <div class="actor-head">
        <h4 class="words">{opening(actor.name)}</h4>
        <Walk name={actor.name} mentions={actor.mentions} onShow={(mention) => onShow(wordless(mention))} />
      </div>
      <p class="role words">{actor.role}</p>
      {strongest && <Evidence shown={strongest} onShow={onShow} />}
      {others.length > 0 && (
        <Disclosure look="quiet" title={plural('shows_more', others.length)}>
          {() => (
            <ul class="others">
              {others.map((shown) => (
                <li key={shown.text}>
                  <Evidence shown={shown} onShow={onShow} />
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
      {actor.note && <Note title={t('editors_note')}>{actor.note}</Note>}
    </li>
  )
}
