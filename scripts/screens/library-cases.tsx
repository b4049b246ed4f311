import type { ComponentChildren } from 'preact'
import { Library, type LibraryProps } from '@/components/library/Library'
import { standing } from '../../tests/unit/components/comment-fixtures'
import { libraryView } from '../../tests/unit/components/fixtures'
import { libraryProps, manyPages, openedPage, openedStory } from '../../tests/unit/components/library-fixtures'

/** The library in every state, by name. */

const nothing = () => undefined
const actions = {
  setMode: nothing,
  setPreferences: nothing,
  turnOn: nothing,
  deletePages: nothing,
  takeBack: nothing,
  undo: nothing,
  deleteAll: nothing,
  exportAll: nothing,
  readFile: nothing,
  carryOut: nothing,
  cancelImport: nothing,
  save: nothing,
  print: nothing,
}

const library = (values: Partial<LibraryProps>) => <Library {...libraryProps(values)} actions={actions} />
const seen = (text: string) => ({ text, seen: true })
const long = 'Office of the Special Representative for the Coordination of '.repeat(5)
const hostile = '<img src=x onerror=alert(1)> \u202egnol dna sdrawkcab \u202c{{name}} $1 '
const empty = libraryView({
  stories: [],
  pages: [],
  corrections: [],
  settings: { ...libraryView().settings, mode: 'click', offSites: [] },
})
const count = (added: number, replaced: number, kept: number) => ({ added, replaced, kept })
const merged = {
  stories: count(0, 0, 1),
  pages: count(12, 3, 240),
  comments: count(104, 30, 2100),
  corrections: count(2, 0, 8),
  sitesOff: 1,
  settings: false,
}
const damages = [
  { path: 'pages[3].seen', missing: true },
  { path: 'comments[17].stance', missing: false },
]

export const LIBRARY_CASES: Readonly<Record<string, () => ComponentChildren>> = {
  'library/stories': () => library({ view: libraryView({ standings: [standing] }) }),
  'library/stories-empty': () => library({ view: empty, message: seen('Everything was deleted.') }),
  'library/story': () =>
    library({
      route: { view: 'story', id: 'harbour-wall', target: 'said-s2' },
      opened: { kind: 'story', story: openedStory() },
    }),
  'library/story-hostile': () =>
    library({
      route: { view: 'story', id: 'harbour-wall' },
      opened: {
        kind: 'story',
        story: openedStory({
          title: hostile + long,
          summary: hostile,
          lines: [hostile + long],
          actors: openedStory().actors.map((actor) => ({ ...actor, name: long, role: hostile })),
        }),
      },
    }),
  'library/pages': () => library({ route: { view: 'pages' }, view: libraryView({ pages: manyPages(30) }) }),
  'library/pages-empty': () => library({ route: { view: 'pages' }, view: empty }),
  'library/pages-undo': () =>
    library({ route: { view: 'pages' }, message: seen('The page was forgotten.'), undoable: true }),
  'library/page': () => library({ route: { view: 'page', url: 'x' }, opened: { kind: 'page', page: openedPage() } }),
  'library/page-gone': () => library({ route: { view: 'page', url: 'x' }, opened: { kind: 'gone' } }),
  'library/labels': () => library({ route: { view: 'labels' } }),
  'library/labels-empty': () => library({ route: { view: 'labels' }, view: empty }),
  'library/settings': () => library({ route: { view: 'settings' }, view: libraryView({ modelReady: true }) }),
  'library/data': () => library({ route: { view: 'data' } }),
  'library/import': () =>
    library({
      route: { view: 'data' },
      importing: { kind: 'looked-at', name: 'newsgloss-2026-05-03.json', merged, old: 2 },
    }),
  'library/import-refused': () =>
    library({ route: { view: 'data' }, importing: { kind: 'refused', reason: { why: 'damaged', damages } } }),
  'library/blocked': () => library({ view: { ...empty, saving: 'blocked' }, isPrivate: true }),
}
