import { trainEntities } from './train/entities'
import { trainEvents } from './train/events'
import { trainKnownNames } from './train/names'
import { trainSourceConfidence } from './train/source-confidence'
import { trainSources } from './train/sources'
import { trainStance } from './train/stance'
import { trainStoryWords } from './train/stance-story'
import { trainStoryWeights } from './train/stance-weights'
import { trainFrequencies } from './train/term-frequencies'
import { trainWordClasses } from './train/word-classes'

/** Makes anew what was learned from development data: `npm run train -- NAME`. The same data give the same result. */

const TRAININGS: ReadonlyMap<string, () => void | Promise<void>> = new Map([
  ['term-frequencies', trainFrequencies],
  ['events', trainEvents],
  ['sources', trainSources],
  ['source-confidence', trainSourceConfidence],
  ['word-classes', trainWordClasses],
  ['known-names', trainKnownNames],
  ['entities', trainEntities],
  ['stance', trainStance],
  ['stance-weights', trainStoryWeights],
  ['stance-words', trainStoryWords],
])

const USAGE = 2
const train = TRAININGS.get(process.argv[2] ?? '')
if (train) await train()
else {
  console.error(`Usage: npm run train -- NAME, one of: ${[...TRAININGS.keys()].join(', ')}`)
  process.exitCode = USAGE
}
