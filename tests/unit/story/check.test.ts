import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkStory } from '@/lib/story/check'
import { parseStory, parseStoryText } from '@/lib/story/parse'
import type { Story } from '@/lib/story/schema'
import { bundledStory, entry } from './bundled'

const STORIES = fileURLToPath(new URL('../../../public/stories', import.meta.url))

interface Spoiling {
  readonly rule: string
  readonly spoil: (story: Story) => void
  readonly path: string
  readonly message: string
}

const statement = (story: Story, number: number) => entry(story.statements, number - 1)
const comment = (story: Story, number: number) => entry(story.comments, number - 1)

function actor(story: Story, id: string) {
  const found = story.actors.find((each) => each.id === id)
  if (!found) throw new Error(`no actor ${id}`)
  return found
}

const SPOILINGS: readonly Spoiling[] = [
  {
    rule: 'a statement in other words',
    spoil: (story) => (statement(story, 2).place.text = 'the move would be a huge mistake'),
    path: 'statements[1].place.text',
    message: 'not what the source has',
  },
  {
    rule: 'a statement one character off',
    spoil: (story) => (statement(story, 2).place.start += 1),
    path: 'statements[1].place.text',
    message: 'not what the source has',
  },
  {
    rule: 'evidence that is not in the source',
    spoil: (story) => (statement(story, 9).evidence.text = 'Kyodo said'),
    path: 'statements[8].evidence.text',
    message: 'not what the source has',
  },
  {
    rule: 'a source that was changed',
    spoil: (story) => (story.source.lines[3] = entry(story.source.lines, 3).replace('unlikely', 'probably')),
    path: 'actors[0].evidence[0].text',
    message: 'not what the source has',
  },
  {
    rule: 'a comment by somebody else',
    spoil: (story) => (comment(story, 5).author.text = 'Habibi'),
    path: 'comments[4].author.text',
    message: 'not what the source has',
  },
  {
    rule: 'a comment cut short',
    spoil: (story) => (comment(story, 8).place.end -= 1),
    path: 'comments[7].place.text',
    message: 'not what the source has',
  },
  {
    rule: 'an offset beyond its line',
    spoil: (story) => (statement(story, 1).place.end = 1000),
    path: 'statements[0].place.end',
    message: 'line 1 ends at',
  },
  {
    rule: 'a line that is not there',
    spoil: (story) => (comment(story, 8).place.line = 31),
    path: 'comments[7].place.line',
    message: 'there is no line 31',
  },
  {
    rule: 'a statement below the article',
    spoil: (story) => (statement(story, 16).place = { ...comment(story, 1).place }),
    path: 'statements[15].place.line',
    message: 'line 16 is below the article',
  },
  {
    rule: 'a comment in the article',
    spoil: (story) => (comment(story, 1).place = { ...statement(story, 16).place }),
    path: 'comments[0].place.line',
    message: 'line 13 is in the article',
  },
  {
    rule: 'more paragraphs than lines',
    spoil: (story) => (story.source.paragraphs = 31),
    path: 'source.paragraphs',
    message: 'only 30 lines',
  },
  {
    rule: 'words attributed twice',
    spoil: (story) => (statement(story, 13).place = { ...statement(story, 12).place, end: 250 }),
    path: 'statements[12].place',
    message: 'overlaps statement s12',
  },
  {
    rule: 'a statement id twice',
    spoil: (story) => (statement(story, 16).id = 's15'),
    path: 'statements[15].id',
    message: '"s15" is the id of statements[14] too',
  },
  {
    rule: 'an actor id twice',
    spoil: (story) => (actor(story, 'europe').id = 'taiwan'),
    path: 'actors[14].id',
    message: '"taiwan" is the id of actors[13] too',
  },
  {
    rule: 'a comment id twice',
    spoil: (story) => (comment(story, 2).id = 'c1'),
    path: 'comments[1].id',
    message: '"c1" is the id of comments[0] too',
  },
  {
    rule: 'a group of terms twice',
    spoil: ({ matching }) => (entry(matching.event, 1).id = entry(matching.event, 0).id),
    path: 'matching.event[1].id',
    message: 'is the id of matching.event[0] too',
  },
  {
    rule: 'an unknown speaker',
    spoil: (story) => (statement(story, 2).speaker = 'macron'),
    path: 'statements[1].speaker',
    message: 'there is no actor "macron"',
  },
  {
    rule: 'an unknown source of second-hand words',
    spoil: (story) => (statement(story, 8).via = 'reuters'),
    path: 'statements[7].via',
    message: 'there is no actor "reuters"',
  },
  {
    rule: 'a position shown by an unknown statement',
    spoil: (story) => actor(story, 'china').statements.push('s17'),
    path: 'actors[5].statements[1]',
    message: 'there is no statement "s17"',
  },
  {
    rule: 'an unknown actor in the matching data',
    spoil: ({ matching }) => (matching.actors.belgium = 0.5),
    path: 'matching.actors.belgium',
    message: 'there is no actor "belgium"',
  },
  {
    rule: 'a guess at an unclear speaker',
    spoil: (story) => (statement(story, 10).speaker = 'wang-wenbin'),
    path: 'statements[9].speaker',
    message: 'an unclear statement has no speaker',
  },
  {
    rule: 'a named statement by nobody',
    spoil: (story) => delete statement(story, 16).speaker,
    path: 'statements[15].speaker',
    message: 'named needs a speaker',
  },
  {
    rule: 'a named speaker that is no person',
    spoil: (story) => (statement(story, 2).speaker = 'france'),
    path: 'statements[1].speaker',
    message: 'a state cannot be the speaker of a statement that is named',
  },
  {
    rule: 'an anonymous speaker that is no person',
    spoil: (story) => (statement(story, 1).speaker = 'france'),
    path: 'statements[0].speaker',
    message: 'a state cannot be the speaker of a statement that is anonymous',
  },
  {
    rule: 'an organisation that is a person',
    spoil: (story) => (statement(story, 7).speaker = 'hirokazu-matsuno'),
    path: 'statements[6].speaker',
    message: 'a person cannot be the speaker of a statement that is organisation',
  },
  {
    rule: 'a person now anonymous, now named',
    spoil: (story) => (statement(story, 4).attribution = 'named'),
    path: 'statements[3].attribution',
    message: '"french-official" was anonymous',
  },
  {
    rule: 'second-hand through oneself',
    spoil: (story) => (statement(story, 7).via = 'kyodo'),
    path: 'statements[6].via',
    message: 'nobody is second-hand through themselves',
  },
  {
    rule: 'second-hand through a person',
    spoil: (story) => (statement(story, 8).via = 'emmanuel-macron'),
    path: 'statements[7].via',
    message: 'not a person',
  },
  {
    rule: 'an alias of two actors',
    spoil: (story) => actor(story, 'taiwan').aliases.push('CHINESE'),
    path: 'actors[13].aliases[2]',
    message: '"CHINESE" is a name of China too',
  },
  {
    rule: 'an alias that is another actor’s name',
    spoil: (story) => actor(story, 'ukraine').aliases.push('russia'),
    path: 'actors[12].aliases[2]',
    message: '"russia" is a name of Russia too',
  },
  {
    rule: 'a side that nothing shows',
    spoil: (story) => (actor(story, 'japan').position = 'for'),
    path: 'actors[3].position',
    message: 'nothing shows that the actor is for',
  },
  {
    rule: 'no position, shown by a statement',
    spoil: (story) => actor(story, 'russia').statements.push('s1'),
    path: 'actors[9].position',
    message: 'none, but statements or evidence',
  },
  {
    rule: 'no side, yet stated',
    spoil: (story) => (comment(story, 5).how = 'stated'),
    path: 'comments[4].how',
    message: 'no side is taken',
  },
  {
    rule: 'a side, and not how',
    spoil: (story) => delete comment(story, 6).how,
    path: 'comments[5].how',
    message: 'stated or implied?',
  },
  {
    rule: 'a wrong number of statements',
    spoil: ({ counts }) => (counts.statements.total = 15),
    path: 'counts.statements.total',
    message: 'holds 16',
  },
  {
    rule: 'a wrong number of second-hand statements',
    spoil: (story) => delete statement(story, 8).via,
    path: 'counts.statements.secondHand',
    message: 'holds 1',
  },
  {
    rule: 'speakers counted by statement',
    spoil: ({ counts }) => (counts.speakers.named = 6),
    path: 'counts.speakers.named',
    message: 'holds 3',
  },
  {
    rule: 'a wrong number of comments against',
    spoil: ({ counts }) => (counts.comments.against = 4),
    path: 'counts.comments.against',
    message: 'holds 5',
  },
  {
    rule: 'commenters counted by comment',
    spoil: ({ counts }) => (counts.commenters.favour = 2),
    path: 'counts.commenters.favour',
    message: 'holds 1',
  },
  {
    rule: 'days that end before they start',
    spoil: ({ matching }) => (matching.dates.to = '1900-01-01'),
    path: 'matching.dates.to',
    message: 'before the first',
  },
]

describe('every story that comes with the extension', () => {
  it.each(readdirSync(STORIES))('%s is sound and bears its id', (file) => {
    const parsed = parseStoryText(readFileSync(join(STORIES, file), 'utf8'))
    expect(parsed.ok ? checkStory(parsed.story) : parsed.faults).toEqual([])
    expect(parsed.ok && `${parsed.story.id}.json`).toBe(file)
  })
})

describe('a story that breaks a rule', () => {
  it.each(SPOILINGS)('$rule', ({ spoil, path, message }) => {
    const story = bundledStory()
    spoil(story)
    expect(parseStory(story).ok).toBe(true)
    expect(checkStory(story)).toContainEqual({ path, message: expect.stringContaining(message) })
  })
})
