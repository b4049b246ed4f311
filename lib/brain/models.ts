import { readKnownNames } from '@/lib/actors/entities/known-names'
import { readTagger } from '@/lib/actors/entities/model'
import type { ListeningModels } from '@/lib/sources/analysis'
import { readSourcesModel } from '@/lib/sources/model'
import { readWordClasses } from '@/lib/text/word-classes'
import type { Outlets } from './outlets'

/** Reads the models that tell who says what. Rejects where a file is missing or damaged. */
export async function loadListening({ loadModel }: Pick<Outlets, 'loadModel'>): Promise<ListeningModels> {
  const [classes, names, tagger, sources] = await Promise.all(
    (['word-classes', 'known-names', 'entities', 'sources'] as const).map(loadModel),
  )
  if (!classes || !names || !tagger || !sources) throw new Error('models: missing')
  return {
    names: {
      classes: readWordClasses(new Uint8Array(classes)),
      names: readKnownNames(new Uint8Array(names)),
      tagger: readTagger(new Uint8Array(tagger)),
    },
    sources: readSourcesModel(sources),
  }
}
