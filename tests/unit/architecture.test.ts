import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The one-way rule between the rooms, read off the imports. */

const ROOT = resolve(import.meta.dirname, '../..')
const PURE = ['text', 'reading', 'learned', 'story', 'match', 'sources', 'actors', 'stance', 'exchange'].map(
  (room) => `lib/${room}`,
)

/** What each room may import besides packages and itself; the first room whose folder holds a file is its room. */
const RULES: readonly { readonly room: string; readonly may: readonly string[] }[] = [
  ...PURE.map((room) => ({ room, may: PURE })),
  // What the page script is asked to show is typed where the messages are.
  { room: 'lib/page', may: [...PURE, 'lib/messages/hand.ts'] },
  { room: 'lib/store', may: [...PURE, 'lib/messages'] },
  { room: 'lib/messages', may: PURE },
  { room: 'lib/brain', may: [...PURE, 'lib/store', 'lib/messages'] },
  { room: 'components', may: [...PURE, 'lib/messages', 'public/_locales'] },
  // The page script is loaded on every page: no database, no interface, no analysis.
  { room: 'entrypoints/page', may: ['lib/page', 'lib/messages/hand.ts', 'lib/text'] },
  { room: 'entrypoints/comment-frame', may: ['lib/page', 'lib/messages/frame.ts', 'lib/text'] },
  { room: 'entrypoints/hello.ts', may: ['lib/messages'] },
  { room: 'entrypoints/background', may: ['lib'] },
  { room: 'entrypoints/sidebar', may: ['components', 'lib/messages', 'lib/text'] },
  { room: 'entrypoints/panel', may: ['components', 'entrypoints/sidebar', 'lib/messages', 'lib/text'] },
  { room: 'entrypoints/popup', may: ['components', 'lib/messages', 'lib/text'] },
  { room: 'entrypoints/library', may: ['components', 'lib/messages', 'lib/text', 'lib/exchange'] },
  { room: 'entrypoints/welcome', may: ['components', 'lib/messages', 'lib/text'] },
  { room: 'entrypoints/example', may: ['components', 'lib/messages', 'lib/text'] },
  { room: 'entrypoints/help', may: ['components', 'lib/messages', 'lib/text'] },
]

const ANALYSIS = [
  'lib/reading',
  'lib/learned',
  'lib/match',
  'lib/sources',
  'lib/actors',
  'lib/stance',
  'lib/exchange',
  'lib/story',
  'lib/store',
  'lib/brain',
  'components',
]

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && statSync(join(ROOT, file)).isFile())

/** A file's imports of the project's own files, as paths from the root with their extension. */
function importsOf(file: string, text = readFileSync(join(ROOT, file), 'utf8')): Import[] {
  const statements = text.matchAll(/(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g)
  return [...statements].flatMap(([, type, plain, dynamic]) => {
    const name = plain ?? dynamic ?? ''
    if (!name.startsWith('.') && !name.startsWith('@/')) return []
    const target = name.startsWith('@/') ? name.slice(2) : relative(ROOT, resolve(ROOT, dirname(file), name))
    const found = ['', '.ts', '.tsx', '/index.ts'].map((end) => target + end).find(isFile)
    return [{ from: file, to: found ?? target, typeOnly: type !== undefined }]
  })
}

const isFile = (path: string) => statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile() === true
const inside = (file: string, room: string) => file === room || file.startsWith(`${room}/`)

function breach({ from, to }: Import): string | undefined {
  const rule = RULES.find(({ room }) => inside(from, room))
  if (!rule) return `${from} stands in no room`
  if (inside(to, rule.room) || rule.may.some((room) => inside(to, room))) return undefined
  return `${from} may not import ${to}`
}

/** Every file that a file pulls in at run time. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const { to, typeOnly } of importsOf(file)) if (!typeOnly && /\.tsx?$/.test(to)) reached(to, seen)
  return seen
}

describe('the one-way rule', () => {
  const imports = ['lib', 'components', 'entrypoints'].flatMap(sources).flatMap((file) => importsOf(file))

  it('reads the imports', () => {
    expect(imports).toContainEqual({ from: 'lib/text/find.ts', to: 'lib/text/fold.ts', typeOnly: false })
    expect(imports.length).toBeGreaterThan(60)
  })

  it('is kept by every import', () => {
    expect(imports.map(breach).filter(Boolean)).toEqual([])
  })

  it('keeps analysis, database and interface out of the page script', () => {
    const files = [...reached('entrypoints/page/index.ts')]
    expect(files).toContain('lib/page/take.ts')
    expect(files.filter((file) => ANALYSIS.some((room) => inside(file, room)))).toEqual([])
  })

  it('finds a breach', () => {
    const fixture = readFileSync(join(ROOT, 'tests/unit/fixtures/breach.txt'), 'utf8')
    expect(importsOf('lib/text/breach.ts', fixture).map(breach)).toEqual([
      'lib/text/breach.ts may not import lib/store/database.ts',
      undefined,
      'lib/text/breach.ts may not import components/ui',
    ])
  })
})
