import { haveData } from './eval/data'
import { falseMatches } from './eval/false-matches'

/** Measures on development data, where they are. */

const MEASURES = [falseMatches]

if (haveData()) for (const measure of MEASURES) measure()
else console.log('No development data beside the project: nothing measured.')
