import type { LibraryStoryView } from '@/lib/messages/library-views'
import { number, t } from '../../ui/text'
import { hrefOf } from '../route'
import { segmentsOf } from './segments'
import { lineId, saidId, textId } from './targets'

interface Props {
  readonly story: LibraryStoryView
  /** Id of the statement that is shown on both sides. */
  readonly selected: string | undefined
}

interface LineProps extends Props {
  readonly text: string
  readonly line: number
}

function Line({ story, selected, text, line }: LineProps) {
  return (
    <li id={lineId(line)} tabIndex={-1}>
      <span class="line-number">{number(line)}</span>
      <p class="words" lang={story.language}>
        {segmentsOf(text, line, story.statements).map(({ text: words, start, statement }) =>
          statement ? (
            <a
              key={start}
              id={textId(statement.id)}
              class="marked"
              href={hrefOf({ view: 'story', id: story.id, target: saidId(statement.id) })}
              aria-current={statement.id === selected || undefined}
            >
              {words}
            </a>
          ) : (
            words
          ),
        )}
      </p>
    </li>
  )
}

/** The text that the story was made from; each statement's words lead to what is said of it. */
export function SourceText({ story, selected }: Props) {
  return (
    <section class="source" aria-labelledby="source">
      <h3 id="source">{t('source_text')}</h3>
      <p class="quiet words">{story.description}</p>
      <p class="quiet">{t('source_text_marked')}</p>
      <ol class="source-text">
        {story.lines.map((text, at) => (
          <Line key={at + 1} story={story} selected={selected} text={text} line={at + 1} />
        ))}
      </ol>
    </section>
  )
}
