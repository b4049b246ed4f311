import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PageView } from '@/lib/messages/views'
import { sheetOf } from './sheet-of'
import { freshDatabases, storyArticle, type World, world } from './world'

/** What the background finds in an article itself, once a face has asked for it. */

beforeEach(freshDatabases)

async function heardOf(w: World): Promise<PageView> {
  const view = async () => ((await w.ask({ type: 'page-view' })) as { value: PageView }).value
  await view()
  return vi.waitFor(async () => {
    const shown = await view()
    expect(shown.heard).toBeDefined()
    return shown
  }, 20_000)
}

async function told(article: ReturnType<typeof storyArticle>): Promise<World> {
  const w = world()
  w.page.article = article
  await w.report({ type: 'page', sheet: sheetOf(article) })
  return w
}

const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: 'text' as const, text }))

const BRIDGE = paragraphs(
  'The bridge over the Salm is safe, the mayor of Ostburg, Maria Keller, said on Monday, a week after it was closed.',
  '“We tested every cable,” Keller told reporters. “Nobody needs to worry about crossing it.”',
  'A city engineer, who asked not to be named because the report is not public, said the steel was thin.',
)

describe('listening to an article', () => {
  it('finds who says what in an article about no known story, with the places of their words', async () => {
    const { state, heard } = await heardOf(
      await told(
        storyArticle({ headline: 'Bridge in Ostburg is safe, mayor says', paragraphs: BRIDGE, language: 'en' }),
      ),
    )
    expect(state).toBe('no-match')
    const keller = heard?.speakers.find(({ name }) => name === 'Maria Keller')
    expect(keller).toMatchObject({ attribution: 'named' })
    expect(keller?.statements.length).toBeGreaterThan(1)
    for (const { passages } of keller?.statements ?? []) {
      for (const { paragraph, start, end } of passages) {
        expect(BRIDGE[paragraph]?.text.slice(start, end).trim()).not.toBe('')
      }
    }
    const withheld = heard?.speakers.find(({ attribution }) => attribution === 'anonymous')
    expect(withheld?.statements[0]?.anonymity).toContain('asked not to be named')
    expect(heard?.actors.map(({ name }) => name)).toContain('Maria Keller')
  })

  it('compares the statements of a known story with those of the page', async () => {
    const { story } = await heardOf(await told(storyArticle()))
    expect(story?.compared?.filter(({ kind }) => kind === 'same')).toHaveLength(16)
  })

  it('says of other languages that it cannot read them yet', async () => {
    const texts = [
      'La maire d’Ostburg a déclaré lundi que le pont sur la rivière était sûr et que les habitants pouvaient le traverser.',
      'Les ingénieurs de la ville ont mesuré tous les câbles pendant la nuit, et ils ont dit que l’acier était plus mince.',
      'Le pont a été fermé pendant une semaine après une inspection, et les commerces du centre se sont plaints de la perte.',
    ]
    const { heard } = await heardOf(
      await told(storyArticle({ headline: 'Le pont est sûr', paragraphs: paragraphs(...texts), language: 'fr' })),
    )
    expect(heard).toMatchObject({ state: 'other-language', language: 'fr', speakers: [] })
  })

  it('says so where the models cannot be loaded, and tries again when the page is read again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const w = await told(storyArticle())
    w.page.modelsMissing = true
    expect((await heardOf(w)).heard).toMatchObject({ state: 'failed', speakers: [] })
    w.page.modelsMissing = false
    await w.ask({ type: 'read' })
    expect((await heardOf(w)).heard).toMatchObject({ state: 'ready' })
  })

  it('listens only when a face asks', async () => {
    const w = await told(storyArticle())
    expect(w.loaded).toEqual([])
    await heardOf(w)
    expect(w.loaded.toSorted()).toEqual(['entities', 'known-names', 'sources', 'word-classes'])
  })
})
