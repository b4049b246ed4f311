import type { ReadComment, TalkView } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { Disclosure } from '../../ui/Disclosure'
import { Note } from '../../ui/Note'
import { plural, t } from '../../ui/text'
import { About } from '../comments/About'
import { Loaded } from '../comments/Notes'
import { Read } from '../comments/Read'
import { ReadList } from '../comments/Talked'
import { type ArticleSectionProps, SectionFrame } from './section'

interface Props {
  readonly talk: TalkView
  readonly byId: ReadonlyMap<string, ReadComment>
  readonly onShow: (target: Target) => void
}

function Answered({ talk, byId, onShow }: Props) {
  const those = talk.answered.flatMap(({ id, answers }) => {
    const comment = byId.get(id)
    return comment ? [{ comment, answers }] : []
  })
  if (those.length === 0) return null
  return (
    <div class="talk-group">
      <h3>{t('talk_answered')}</h3>
      <ul class="comments answered">
        {those.map(({ comment, answers }) => (
          <li key={comment.id} class="comment">
            <p class="answer-count">{plural('talk_answers', answers)}</p>
            <Read comment={comment} onShow={onShow} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Of an article in a language that is not read for actors and statements only the counts are told. */
function Topics({ talk, byId, onShow, heard }: Props & { readonly heard: boolean }) {
  if (!heard) return null
  if (!talk.about) return <p class="quiet">{t('talk_waiting')}</p>
  return <About about={talk.about} byId={byId} onShow={onShow} />
}

/** The comments of an article about no known story: how many, what they talk about, and no sides. */
export function ArticleComments({ id, view, actions }: ArticleSectionProps) {
  const { talk, heard } = view
  if (!talk) return null
  const byId = new Map(talk.comments.map((comment) => [comment.id, comment]))
  const props = { talk, byId, onShow: actions.show }
  const total = talk.comments.length
  const people = plural('people', talk.commenters)
  return (
    <SectionFrame id={id} title={t('section_comments')} aside={plural('comments_count', total, [people])}>
      <p class="quiet">{t('talk_no_sides')}</p>
      <p class="quiet">{plural('talk_threads', talk.threads)}</p>
      <Loaded loaded={total} declared={talk.declared} />
      <Topics {...props} heard={heard === undefined || heard.state === 'ready'} />
      <Answered {...props} />
      {talk.removed > 0 && <Note>{plural('comments_removed', talk.removed)}</Note>}
      <Disclosure title={plural('talk_all', total)}>
        {() => <ReadList comments={talk.comments} onShow={actions.show} />}
      </Disclosure>
    </SectionFrame>
  )
}
