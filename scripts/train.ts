import { trainEvents } from './train/events'
import { trainFrequencies } from './train/term-frequencies'

/** Makes anew what was learned from development data: `npm run train -- NAME`. The same data give the same result. */

const TRAININGS: ReadonlyMap<string, () => void> = new Map([
  ['term-frequencies', trainFrequencies],
  ['events', trainEvents],
])

const USAGE = 2
const train = TRAININGS.get(process.argv[2] ?? '')
if (train) train()
else {
  console.error(`Usage: npm run train -- NAME, one of: ${[...TRAININGS.keys()].join(', ')}`)
  process.exitCode = USAGE
}
