import type { ExampleView, SampleView } from '@/lib/messages/views'
import type { Statement, Story } from '@/lib/story/schema'

/** A bundled story as an article to try, and a few of its statements that show what there is to tell. */

/** What a newcomer should see told apart, one statement each. */
const KINDS: readonly ((statement: Statement) => boolean)[] = [
  ({ attribution }) => attribution === 'anonymous',
  ({ attribution, via }) => attribution === 'named' && via !== undefined,
  ({ attribution }) => attribution === 'unclear',
]

/** The shortest words say it soonest. */
const shortest = (statements: readonly Statement[]): Statement[] =>
  [...statements].sort((a, b) => a.place.text.length - b.place.text.length).slice(0, 1)

function sample({ actors }: Story, { place, evidence, attribution, speaker, via }: Statement): SampleView {
  const nameOf = (id: string | undefined) => actors.find((actor) => actor.id === id)?.name
  const [name, through] = [nameOf(speaker), nameOf(via)]
  return {
    text: place.text,
    evidence: evidence.text,
    attribution,
    ...(name && { speaker: name }),
    ...(through && { via: through }),
  }
}

export function exampleView(story: Story): ExampleView {
  const { language, title, source, comments, statements } = story
  return {
    language,
    title,
    description: source.description,
    paragraphs: source.lines.slice(0, source.paragraphs),
    comments: comments.map(({ author, place }) => ({ author: author.text, text: place.text })),
    samples: KINDS.flatMap((kind) => shortest(statements.filter(kind))).map((chosen) => sample(story, chosen)),
  }
}
