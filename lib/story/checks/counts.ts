import { countByComment, countByCommenter } from '@/lib/stance/count'
import type { Fault } from '../fault'
import type { Attribution, Story } from '../schema'

type Counts = Story['counts']

function countStatements({ statements }: Story): Counts['statements'] {
  const having = (attribution: Attribution) => statements.filter((each) => each.attribution === attribution).length
  return {
    total: statements.length,
    named: having('named'),
    anonymous: having('anonymous'),
    organisation: having('organisation'),
    unclear: having('unclear'),
    secondHand: statements.filter(({ via }) => via !== undefined).length,
  }
}

/** Speakers, each counted once however much they say. */
function countSpeakers({ statements }: Story): Counts['speakers'] {
  const having = (attribution: Attribution) =>
    new Set(statements.flatMap((each) => (each.attribution === attribution && each.speaker ? [each.speaker] : []))).size
  return { named: having('named'), anonymous: having('anonymous'), organisation: having('organisation') }
}

/** What a story holds, as its file has to say it. */
function countStory(story: Story): Counts {
  const judged = story.comments.map(({ author, stance }) => ({ author: author.text, stance }))
  return {
    statements: countStatements(story),
    speakers: countSpeakers(story),
    comments: { ...countByComment(judged) },
    commenters: { ...countByCommenter(judged) },
  }
}

const differences = (group: keyof Counts, said: Counts, held: Counts): Fault[] => {
  const saidEntries: Readonly<Record<string, number>> = said[group]
  return Object.entries(held[group]).flatMap(([name, count]) =>
    saidEntries[name] === count ? [] : [{ path: `counts.${group}.${name}`, message: `the story holds ${count}` }],
  )
}

/** The file holds as much as it says. */
export function checkCounts(story: Story): Fault[] {
  const held = countStory(story)
  return (['statements', 'speakers', 'comments', 'commenters'] as const).flatMap((group) =>
    differences(group, story.counts, held),
  )
}
