import { readFileSync } from 'node:fs'
import { readKnownNames } from '@/lib/actors/entities/known-names'
import { readTagger } from '@/lib/actors/entities/model'
import type { EntityModel } from '@/lib/actors/recognise'
import { readSourcesModel, type SourcesModel } from '@/lib/sources/model'
import { readWordClasses } from '@/lib/text/word-classes'

const read = (name: string) => readFileSync(new URL(`../../public/models/${name}.bin`, import.meta.url))

/** What recognising names needs, from the files that ship. */
export const entityModel = (): EntityModel => ({
  classes: readWordClasses(read('word-classes')),
  names: readKnownNames(read('known-names')),
  tagger: readTagger(read('entities')),
})

/** What finding statements needs. */
export const sourcesModel = (): SourcesModel => readSourcesModel(new Uint8Array(read('sources')).buffer)
