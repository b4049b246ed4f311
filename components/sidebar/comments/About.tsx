import type { ReadComment, Talked as TalkedView, TalkView } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { opening, t } from '../../ui/text'
import { wordless } from '../actions'
import { Jump } from '../Jump'
import { Walk } from '../Walk'
import { Talked } from './Talked'

interface Props {
  readonly about: NonNullable<TalkView['about']>
  readonly byId: ReadonlyMap<string, ReadComment>
  readonly onShow: (target: Target) => void
}

const mostOf = (all: readonly TalkedView[]) => Math.max(...all.map(({ comments }) => comments))

function Actors({ about: { actors }, byId, onShow }: Props) {
  if (actors.length === 0) return null
  return (
    <div class="talk-group">
      <h3>{t('talk_actors')}</h3>
      <ul>
        {actors.map((actor) => (
          <li key={actor.id}>
            <div class="talk-head">
              <span class="words">{opening(actor.name)}</span>
              <Walk name={actor.name} mentions={actor.mentions} onShow={(mention) => onShow(wordless(mention))} />
            </div>
            <Talked talked={actor} most={mostOf(actors)} byId={byId} onShow={onShow} name={actor.name} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Statements({ about: { statements }, byId, onShow }: Props) {
  if (statements.length === 0) return null
  return (
    <div class="talk-group">
      <h3>{t('talk_statements')}</h3>
      <ul>
        {statements.map((statement) => (
          <li key={statement.id}>
            <div class="talk-head">
              <blockquote class="words">{statement.text}</blockquote>
              <span class="quiet words">{statement.speaker && t('talk_said_by', [opening(statement.speaker)])}</span>
              <Jump target={wordless(statement.passage)} onShow={onShow} />
            </div>
            <Talked talked={statement} most={mostOf(statements)} byId={byId} onShow={onShow} name={statement.text} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Phrases({ about: { phrases }, byId, onShow }: Props) {
  if (phrases.length === 0) return null
  return (
    <div class="talk-group">
      <h3>{t('talk_phrases')}</h3>
      <ul>
        {phrases.map((phrase) => (
          <li key={phrase.text}>
            <Talked talked={phrase} most={mostOf(phrases)} byId={byId} onShow={onShow} name={phrase.text}>
              <q>{phrase.text}</q>
            </Talked>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Which of the article's actors and statements comments talk about, and what several of them say. */
export function About(props: Props) {
  const { actors, statements, phrases } = props.about
  if (actors.length + statements.length + phrases.length === 0) return <p class="quiet">{t('talk_nothing')}</p>
  return (
    <>
      <Actors {...props} />
      <Statements {...props} />
      <Phrases {...props} />
    </>
  )
}
