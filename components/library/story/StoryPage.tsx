import { useEffect } from 'preact/hooks'
import type { LibraryStoryView } from '@/lib/messages/library-views'
import { Button } from '../../ui/Button'
import { Note } from '../../ui/Note'
import { plural, t } from '../../ui/text'
import type { LibraryActions } from '../actions'
import { fileName } from '../file-name'
import { Heading } from '../Heading'
import { hrefOf } from '../route'
import { Actors } from './Actors'
import { Comments } from './Comments'
import { sourcesCsv, sourcesText } from './files'
import { goTo, revealInColumn } from './reveal'
import { Said } from './Said'
import { SourceText } from './SourceText'
import { statementOf, textId } from './targets'

interface Props {
  readonly story: LibraryStoryView
  readonly hideNames: boolean
  /** Id of the element that the address names. */
  readonly target: string | undefined
  readonly arrived: boolean
  readonly onSave: LibraryActions['save']
}

/** Goes to what the address names; its words in the text come into view beside it. */
function useTarget(target: string | undefined): void {
  useEffect(() => {
    const element = target === undefined ? null : document.getElementById(target)
    const statement = statementOf(target)
    if (statement !== undefined) revealInColumn(document.getElementById(textId(statement)))
    if (element) goTo(element)
  }, [target])
}

function Files({ story, onSave }: Pick<Props, 'story' | 'onSave'>) {
  const name = fileName(story.title)
  return (
    <div class="buttons unprinted">
      <Button onClick={() => onSave(`${name}.csv`, 'text/csv', sourcesCsv(story))}>{t('story_csv')}</Button>
      <Button onClick={() => onSave(`${name}.md`, 'text/markdown', sourcesText(story))}>{t('story_markdown')}</Button>
    </div>
  )
}

function Notes({ notes }: Pick<LibraryStoryView, 'notes'>) {
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="notes">
      <h3 id="notes">{plural('editors_notes', notes.length)}</h3>
      {notes.map((note) => (
        <Note key={note}>{note}</Note>
      ))}
    </section>
  )
}

/** All that is known of a story: its text with the statements marked beside what is said of them. */
export function StoryPage({ story, hideNames, target, arrived, onSave }: Props) {
  useTarget(target)
  const selected = statementOf(target)
  return (
    <article class="opened" aria-labelledby="story">
      <p class="unprinted">
        <a href={hrefOf({ view: 'stories' })}>{t('back_stories')}</a>
      </p>
      <Heading id="story" title={story.title} arrived={arrived && target === undefined} />
      <p class="words">{story.summary}</p>
      <p class="proposition words">{t('question_form', [story.proposition])}</p>
      <Files story={story} onSave={onSave} />
      <div class="columns">
        <SourceText story={story} selected={selected} />
        <div class="beside">
          <Said story={story} selected={selected} />
          <Actors story={story} />
          <Notes notes={story.notes} />
          <Comments story={story} hideNames={hideNames} />
        </div>
      </div>
    </article>
  )
}
