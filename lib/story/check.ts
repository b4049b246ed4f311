import { checkNames, checkPositions } from './checks/actors'
import { checkSpeakers, checkSteadyNaming, checkVia } from './checks/attribution'
import { checkHow } from './checks/comments'
import { checkCounts } from './checks/counts'
import { checkDebate } from './checks/debate'
import { checkReferences, checkUniqueIds } from './checks/ids'
import { checkLanguages } from './checks/languages'
import { checkOverlaps, checkParagraphs, checkVerbatim } from './checks/places'
import type { Fault } from './fault'
import type { Story } from './schema'

const checkDates = ({ matching }: Story): Fault[] =>
  matching.dates.from <= matching.dates.to
    ? []
    : [{ path: 'matching.dates.to', message: 'is before the first of the days' }]

const RULES: readonly ((story: Story) => Fault[])[] = [
  checkVerbatim,
  checkParagraphs,
  checkOverlaps,
  checkUniqueIds,
  checkReferences,
  checkSpeakers,
  checkSteadyNaming,
  checkVia,
  checkNames,
  checkPositions,
  checkHow,
  checkCounts,
  checkDates,
  checkLanguages,
  checkDebate,
]

/**
 * Holds a story of the right shape against its own source text and against itself.
 * @returns all faults, rule by rule; none for a sound story
 */
export const checkStory = (story: Story): Fault[] => RULES.flatMap((rule) => rule(story))
