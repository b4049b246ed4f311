import type { ComponentChildren } from 'preact'
import type { ReadComment, Talked as TalkedView } from '@/lib/messages/views'
import type { Target } from '@/lib/text/article'
import { Bar } from '../../ui/Bar'
import { Disclosure } from '../../ui/Disclosure'
import { Paged } from '../../ui/Paged'
import { plural, t } from '../../ui/text'
import { Read } from './Read'

interface ListProps {
  readonly comments: readonly ReadComment[]
  readonly onShow: (target: Target) => void
}

/** Comments without sides. */
export function ReadList({ comments, onShow }: ListProps) {
  return (
    <Paged items={comments} class="comments">
      {(comment) => (
        <li key={comment.id} class="comment">
          <Read comment={comment} onShow={onShow} />
        </li>
      )}
    </Paged>
  )
}

interface Props {
  readonly talked: TalkedView
  /** Of the most talked about of its kind. */
  readonly most: number
  readonly byId: ReadonlyMap<string, ReadComment>
  readonly onShow: (target: Target) => void
  /** What is talked about. */
  readonly name: string
  /** Shown beside the counts; absent where it stands above them. */
  readonly children?: ComponentChildren
}

/** Something that comments talk about: how many do, and which. */
export function Talked({ talked, most, byId, onShow, name, children }: Props) {
  const { comments, commenters, ids } = talked
  const counts = t('comments_and_people', [plural('comments_number', comments), plural('people', commenters)])
  const row = (
    <span class="talk-row">
      {children && <span class="words">{children}</span>}
      <span class="talk-count">
        <Bar count={comments} most={most} tone="neither" thin />
        <span>{counts}</span>
      </span>
    </span>
  )
  return (
    <Disclosure title={row} label={children ? t('talk_label', [name, counts]) : t('talk_label', [counts, name])}>
      {() => <ReadList comments={ids.flatMap((id) => byId.get(id) ?? [])} onShow={onShow} />}
    </Disclosure>
  )
}
