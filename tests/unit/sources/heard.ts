import { readFileSync } from 'node:fs'
import { readKnownNames } from '@/lib/actors/entities/known-names'
import { readTagger } from '@/lib/actors/entities/model'
import { type ListeningModels, listen } from '@/lib/sources/analysis'
import { readSourcesModel } from '@/lib/sources/model'
import { readWordClasses } from '@/lib/text/word-classes'

/** The models that ship, for tests of what they find. */

const bytes = (name: string) => new Uint8Array(readFileSync(`public/models/${name}.bin`))

export const models: ListeningModels = {
  names: {
    classes: readWordClasses(bytes('word-classes')),
    names: readKnownNames(bytes('known-names')),
    tagger: readTagger(bytes('entities')),
  },
  sources: readSourcesModel(bytes('sources').buffer),
}

/** The statements of a text, a line a paragraph, in a form that is easily compared. */
export function heard(body: string) {
  const paragraphs = body.split('\n').map((text) => ({ kind: 'text' as const, text }))
  const { text, statements } = listen({ headline: '', paragraphs }, models)
  return statements.map((statement) => ({
    words: statement.content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    name: statement.name,
    attribution: statement.attribution,
    form: statement.form,
    via: statement.via?.name,
    anonymity: statement.anonymity && text.slice(statement.anonymity.start, statement.anonymity.end),
  }))
}
