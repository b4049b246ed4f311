import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type PreparedDebate, prepareDebate, type Standing } from '@/lib/stance/story/prepare'
import type { Debate } from '@/lib/story/debate-schema'
import type { Stance } from '@/lib/story/schema'
import { bundledStory } from '../predict/bundled-story'

/** A comment that the project wrote for itself (docs/stance-guide.md). */
export interface OwnComment {
  readonly id: string
  readonly stance: Stance
  readonly how?: 'stated' | 'implied'
  readonly kinds: readonly string[]
  readonly text: string
  readonly parent?: string
}

/** The comments of a file, and what they take sides on. */
export interface OwnDebate {
  readonly name: string
  readonly debate: PreparedDebate
  readonly comments: readonly OwnComment[]
}

type File = { readonly comments: readonly OwnComment[] } & (
  | { readonly story: string }
  | {
      readonly proposition: string
      readonly debate: Debate
      readonly actors: readonly Standing[]
    }
)

const FOLDER = fileURLToPath(new URL('../../tests/unit/stance/comments/', import.meta.url))
const EVERY = 3
/** Files that were written after the rules, scored unseen once, and then used like the others. */
const LATER_ROUND = /^nato-[a-z]/
/** Files that are looked at by their score only. */
const HELD_BACK = /^nato-unseen-/

export const isHeldBack = ({ id }: OwnComment): boolean => HELD_BACK.test(id)

/** Files held back, and of the first six every third comment: no rule is made from them and no weight fitted on them. */
export const isAside = (comment: OwnComment): boolean =>
  isHeldBack(comment) || (!LATER_ROUND.test(comment.id) && Number(comment.id.split('-').at(-1)) % EVERY === 0)

function read(file: string): OwnDebate {
  const content = JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8')) as File
  const name = file.replace('.json', '')
  if ('story' in content) {
    const { proposition, debate, actors } = bundledStory()
    return { name, debate: prepareDebate(proposition, debate, actors), comments: content.comments }
  }
  const { proposition, debate, actors, comments } = content
  return { name, debate: prepareDebate(proposition, debate, actors), comments }
}

/** Sentences by which words are taught (scripts/train/stance-lines), one a line in a file for each stance. */
export const taughtLines = (): Pick<OwnComment, 'text' | 'stance'>[] =>
  (['favour', 'against', 'neither'] as const).flatMap((stance) =>
    readFileSync(new URL(`stance-lines/${stance}.txt`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((text) => ({ text, stance })),
  )

/** All comments of the project's own. */
export const ownDebates = (): OwnDebate[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map(read)
