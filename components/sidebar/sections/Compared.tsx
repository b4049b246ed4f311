import type { Compared as ComparedView } from '@/lib/messages/views'
import { Disclosure } from '../../ui/Disclosure'
import { Paged } from '../../ui/Paged'
import { number, plural, t } from '../../ui/text'
import { Entry } from '../compared/Entry'
import { COMPARED, type ComparedKind, ofKind } from '../compared/kinds'
import { Tally } from '../compared/Tally'
import { SingledOut } from '../SingledOut'
import { SectionFrame, type SectionProps } from './section'

/** What differs comes first; what is the same is folded away, unless it is asked for. */
const ORDER: readonly ComparedKind[] = ['altered', 'not-here', 'only-here', 'same']

const keyOf = (each: ComparedView) => (each.kind === 'only-here' ? each.page.id : each.story.id)

type GroupProps = Pick<SectionProps, 'view' | 'actions'> & {
  readonly kind: ComparedKind
  readonly those: readonly ComparedView[]
  readonly folded: boolean
}

/** The statements of one kind under their title, with a line on what that kind means. */
function Group({ kind, those, folded, view, actions }: GroupProps) {
  const row = COMPARED.find((each) => each.kind === kind)
  if (!row || those.length === 0) return null
  const entries = () => (
    <>
      {row.text && <p class="quiet">{t(row.text)}</p>}
      {kind === 'not-here' && view.partial && <p class="quiet">{t('sources_absent_partial')}</p>}
      <Paged items={those} class={`compared ${kind}`}>
        {(each) => <Entry key={keyOf(each)} compared={each} onShow={actions.show} />}
      </Paged>
    </>
  )
  const sentence = plural(row.sentence, those.length)
  if (folded) {
    return (
      <Disclosure title={sentence} heading>
        {entries}
      </Disclosure>
    )
  }
  return (
    <div class="side-group">
      <h3 class="side-title">{sentence}</h3>
      {entries()}
    </div>
  )
}

/** This page beside the story: what it leaves out, what it alters, what it alone has. */
export function Compared({ id, view, story, actions, compared: picked, onCompared }: SectionProps) {
  const { compared } = story
  if (!compared || compared.length === 0) return null
  const onlyHere = ofKind(compared, 'only-here').length
  const all = compared.length - onlyHere
  const here = all - ofKind(compared, 'not-here').length
  const row = COMPARED.find(({ kind }) => kind === picked)
  const alike = ofKind(compared, 'same').length === compared.length
  return (
    <SectionFrame id={id} title={t('section_compared')} aside={plural('statements_here', all, [number(here)])}>
      <Tally compared={compared} picked={picked} onPick={(kind) => onCompared(kind === picked ? null : kind)} />
      {row && (
        <SingledOut sentence={plural(row.sentence, ofKind(compared, row.kind).length)} onAll={() => onCompared(null)} />
      )}
      {alike && !picked && <p class="quiet">{t('compared_alike')}</p>}
      {ORDER.filter((kind) => picked === null || kind === picked).map((kind) => (
        <Group
          key={kind}
          {...{ kind, view, actions }}
          those={ofKind(compared, kind)}
          folded={kind === 'same' && picked === null}
        />
      ))}
    </SectionFrame>
  )
}
