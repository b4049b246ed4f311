import type { Fault } from '../fault'
import type { TermGroup } from '../matching-schema'
import type { Actor, Story } from '../schema'

const fold = (term: string) => term.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

type Lists = Readonly<Record<string, readonly string[] | undefined>>

/** A term stands once in its language: in two lists it would be taken for two things. */
function repeatedTerms(path: string, lists: Lists): Fault[] {
  const seen = new Map<string, string>()
  return Object.entries(lists).flatMap(([kind, terms = []]) =>
    terms.flatMap((term, i) => {
      const at = `${path}.${kind}[${i}]`
      const first = seen.get(fold(term))
      seen.set(fold(term), first ?? at)
      return first === undefined ? [] : [{ path: at, message: `"${term}" stands in ${first} too` }]
    }),
  )
}

function faultsOfGroup({ terms, weak, except, others, languages = {} }: TermGroup, path: string): Fault[] {
  const translated = Object.entries(languages).flatMap(([language, lists]) => {
    const at = `${path}.languages.${language}`
    const empty = Object.values(lists).every((list) => !list || list.length === 0)
    return [...(empty ? [{ path: at, message: 'holds no term' }] : []), ...repeatedTerms(at, lists)]
  })
  return [...repeatedTerms(path, { terms, weak, except, others }), ...translated]
}

/** What is given in other languages, with its path. */
const translations = ({ actors, matching }: Story) => [
  ...matching.event.map(({ languages }, i) => ({ path: `matching.event[${i}].languages`, languages })),
  ...actors.map(({ aliasesIn }: Actor, i) => ({ path: `actors[${i}].aliasesIn`, languages: aliasesIn })),
]

/** Terms in other languages need format 2, are not of the story's own language, and stand once each. */
export function checkLanguages(story: Story): Fault[] {
  const wrong = translations(story).flatMap(({ path, languages }) => {
    if (!languages) return []
    if (story.format === 1) return [{ path, message: 'needs format 2' }]
    if (!(story.language in languages)) return []
    return [{ path: `${path}.${story.language}`, message: 'is the language of the story itself' }]
  })
  return [...wrong, ...story.matching.event.flatMap((group, i) => faultsOfGroup(group, `matching.event[${i}]`))]
}
