import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FaceReplies, Reply } from '@/lib/messages/face'
import { DAY } from '@/lib/store/retention'
import type { Article } from '@/lib/text/article'
import { languageModel } from './model-stand-in'
import { sheetOf } from './sheet-of'
import { allRows, freshDatabases, NOW, storyArticle, type World, world } from './world'

/** What the background does about comments: names, records, second opinions, and pages about no known story. */

beforeEach(freshDatabases)
// Models are loaded and comments judged, on machines that may be slow.
vi.setConfig({ testTimeout: 60_000 })

function value<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.why)
  return reply.value
}
const view = async (w: World) => value(await w.ask({ type: 'page-view' }))
const told = async (w: World, article: Article) => {
  w.page.article = article
  return w.report({ type: 'page', sheet: sheetOf(article) }, undefined, article.url)
}
const settings = (w: World, change: object) => w.ask({ type: 'set-preferences', ...change })
const standings = async (w: World): Promise<FaceReplies['library']['standings']> =>
  value(await w.ask({ type: 'library' })).standings

const said = (author: string, text: string) => ({ id: '', author, text })
const COMMENTS = [
  said('Ann Lee', 'Nato should open the office, it is a good idea.'),
  said('Bo Ek', 'Nato should not open an office in Japan. A terrible idea.'),
  said('Ann Lee', 'Whatever, perhaps, who knows what that is.'),
]
const commented = (change: Partial<Article> = {}) => storyArticle({ comments: COMMENTS, ...change })

/** The view once the comments have been judged. */
const judged = (w: World) =>
  vi.waitFor(async () => {
    const shown = (await view(w)).story?.comments
    expect(shown?.comments.some(({ origin }) => origin === 'ours')).toBe(true)
    return shown
  }, 20_000)

describe('names that are hidden', () => {
  it('are numbers, the same for the same commenter, and corrections still know whom they mean', async () => {
    const w = world()
    await told(w, commented())
    expect((await view(w)).story?.comments.comments.map(({ author }) => author)).toEqual([
      'Ann Lee',
      'Bo Ek',
      'Ann Lee',
    ])
    await settings(w, { hideNames: true })
    const hidden = await view(w)
    expect(hidden.story?.comments.comments.map(({ author }) => author)).toEqual([
      'Commenter 1',
      'Commenter 2',
      'Commenter 1',
    ])
    expect(JSON.stringify(hidden)).not.toMatch(/Ann Lee|Bo Ek/)
    const id = hidden.story?.comments.comments[1]?.id ?? ''
    await w.ask({ type: 'label-comment', commentId: id, stance: 'favour' })
    expect((await view(w)).story?.comments.comments[1]).toMatchObject({ stance: 'favour', origin: 'reader' })
    await settings(w, { hideNames: false })
    expect((await view(w)).story?.comments.comments[1]).toMatchObject({ author: 'Bo Ek', stance: 'favour' })
  })

  it('are not told to page scripts', async () => {
    const w = world()
    await settings(w, { hideNames: true })
    expect(w.permits).toEqual([{ mode: 'auto', offSites: [] }])
  })
})

describe('comments over all pages of a story', () => {
  it('are summed up, without a page that is about something else, and go with their page', async () => {
    const w = world()
    await told(w, commented())
    await judged(w)
    await told(w, commented({ url: 'https://news.example/second', comments: COMMENTS.slice(0, 1) }))
    await judged(w)
    await vi.waitFor(async () => {
      const [standing] = await standings(w)
      expect(standing?.comments).toBe(4)
      expect(standing?.pages.map(({ comments }) => comments).sort()).toEqual([1, 3])
    }, 20_000)
    const [standing] = await standings(w)
    const { favour, against, neither } = standing?.byComment ?? { favour: 0, against: 0, neither: 0 }
    expect(favour + against + neither + (standing?.unclear ?? 0)).toBe(4)
    await w.ask({ type: 'judge-match', storyId: 'nato-tokyo-office', right: false })
    expect(await standings(w)).toMatchObject([{ comments: 3, pages: [{}] }])
    await w.ask({ type: 'delete-all' })
    expect(await standings(w)).toEqual([])
    expect((await allRows()).standings).toEqual([])
  })

  it('hold no name', async () => {
    const w = world()
    await told(w, commented())
    expect((await allRows()).standings).toMatchObject([{ comments: 3, commenters: 2 }])
    expect(JSON.stringify((await allRows()).standings)).not.toContain('Ann')
  })
})

describe('records', () => {
  const kept = async () => {
    const { pages = [], comments = [], standings = [], corrections = [] } = await allRows()
    return [pages.length, comments.length, standings.length, corrections.length]
  }
  const prepared = async () => {
    const w = world()
    await told(w, commented())
    const id = (await view(w)).story?.comments.comments[0]?.id ?? ''
    await w.ask({ type: 'label-comment', commentId: id, stance: 'neither' })
    return w
  }

  it('go after 90 days with their names, and leave corrections without names', async () => {
    const w = await prepared()
    w.page.now = NOW + 90 * DAY
    await w.brain.tidy()
    expect(await kept()).toEqual([1, 3, 1, 1])
    w.page.now = NOW + 91 * DAY + 1
    await w.brain.tidy()
    expect(await kept()).toEqual([0, 0, 0, 1])
    expect(JSON.stringify(await allRows())).not.toMatch(/Ann Lee|Bo Ek/)
  })

  it('are looked through once a day, and at once when the reader wants them kept for less', async () => {
    const w = await prepared()
    await w.brain.tidy()
    await settings(w, { keepDays: 0 })
    w.page.now = NOW + 1_000 * DAY
    await w.brain.tidy()
    expect(await kept()).toEqual([1, 3, 1, 1])
    await settings(w, { keepDays: 365 })
    expect(await kept()).toEqual([0, 0, 0, 1])
  })

  it('are refused another length than those to choose from', async () => {
    const w = world()
    expect(await settings(w, { keepDays: 3 })).toEqual({ ok: false, why: 'bad-message' })
  })
})

describe('second opinions', () => {
  const seconds = async (w: World) => (await judged(w))?.comments.flatMap(({ second }) => second ?? [])

  it('are asked for only where the reader wants them and the browser has a model', async () => {
    const model = languageModel(() => '"against"')
    const w = world()
    await told(w, commented())
    expect(await seconds(w)).toEqual([])
    expect(value(await w.ask({ type: 'library' })).modelReady).toBe(false)
    await settings(w, { askModel: true })
    expect(await seconds(w)).toEqual([])
    expect(model.asked).toEqual([])
  })

  it('are of unsure comments alone, one at a time, shown as such and counted nowhere', async () => {
    const model = languageModel(() => '"against"')
    const w = world(undefined, false, {
      article: null,
      open: false,
      token: '',
      reachable: true,
      languageModel: model.api,
    })
    await told(w, commented())
    const before = await judged(w)
    expect(value(await w.ask({ type: 'library' })).modelReady).toBe(true)
    expect(model.asked).toEqual([])
    await settings(w, { askModel: true })
    const unsure = before?.comments.filter(({ stance }) => stance === null) ?? []
    expect(unsure.length).toBeGreaterThan(0)
    const after = await vi.waitFor(async () => {
      const shown = await judged(w)
      expect(shown?.comments.filter(({ second }) => second)).toHaveLength(unsure.length)
      return shown
    }, 20_000)
    expect(model.asked).toHaveLength(unsure.length)
    expect(model.open.most).toBe(2)
    expect(after?.byComment).toEqual(before?.byComment)
    expect(after?.notJudged).toBe(unsure.length)
    await settings(w, { askModel: false })
    expect(await seconds(w)).toEqual([])
  })

  it('that fail do no harm', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const model = languageModel(() => {
      throw new Error('crashed')
    })
    const w = world(undefined, false, {
      article: null,
      open: false,
      token: '',
      reachable: true,
      languageModel: model.api,
    })
    await settings(w, { askModel: true })
    await told(w, commented())
    await judged(w)
    await vi.waitFor(() => expect(model.asked).toHaveLength(1), 20_000)
    expect(await seconds(w)).toEqual([])
    await vi.waitFor(() => expect(model.open.now).toBe(0), 20_000)
  })
})

describe('comments on a page about no known story', () => {
  const MORE = 'So the council said when it met again on Monday, and nobody among its members was against it.'
  const paragraphs = [
    `The bridge over the Salm is safe, the mayor of Ostburg, Maria Keller, said on Monday, a week after it was closed.`,
    `“We tested every cable of the bridge twice,” Keller told reporters. ${MORE}`,
  ].map((text) => ({ kind: 'text' as const, text }))
  const bridge = (change: Partial<Article> = {}) =>
    storyArticle({
      headline: 'Bridge in Ostburg is safe, mayor says',
      language: 'en',
      paragraphs,
      commentsDeclared: 9,
      comments: [
        said('Ann Lee', 'Keller again. A waste of money.'),
        said('Bo Ek', 'What a waste of money, every cable tested twice!'),
        said('Cy', 'Waste of money? My nephew crosses it.'),
      ],
      ...change,
    })
  const about = (w: World) =>
    vi.waitFor(async () => {
      const shown = await view(w)
      expect(shown.talk?.about).toBeDefined()
      return shown
    }, 20_000)

  it('are counted, with what they talk about, and without any side', async () => {
    const w = world()
    await told(w, bridge())
    const shown = await about(w)
    expect(shown.state).toBe('no-match')
    expect(shown).not.toHaveProperty('story')
    expect(shown.talk).toMatchObject({ commenters: 3, threads: 3, comments: [{ author: 'Ann Lee' }, {}, {}] })
    const [first, second, third] = shown.talk?.comments.map(({ id }) => id) ?? []
    expect(shown.talk?.about?.actors).toMatchObject([{ name: 'Maria Keller', ids: [first] }])
    expect(shown.talk?.about?.actors[0]?.mentions.length).toBeGreaterThan(0)
    expect(shown.talk?.about?.statements).toMatchObject([{ ids: [second], speaker: 'Maria Keller' }])
    expect(shown.talk?.about?.phrases).toMatchObject([
      { text: 'waste of money', commenters: 3, ids: [first, second, third] },
    ])
    expect(JSON.stringify(shown.talk)).not.toMatch(/stance|favour|against/)
  })

  it('are counted in another language, and nothing is made of their words', async () => {
    const w = world()
    const german =
      'Die Brücke über die Salm ist sicher, sagte die Bürgermeisterin von Ostburg am Montag, eine Woche nachdem sie ' +
      'geschlossen worden war. „Wir haben jedes Seil geprüft“, sagte sie, und niemand im Rat habe etwas dagegen gehabt.'
    await told(
      w,
      bridge({
        language: 'de',
        headline: 'Brücke in Ostburg ist sicher',
        paragraphs: [
          { kind: 'text', text: german },
          { kind: 'text', text: `Und dann noch dies: ${german}` },
        ],
      }),
    )
    expect((await about(w)).talk).toMatchObject({
      commenters: 3,
      about: { actors: [], statements: [], phrases: [] },
    })
  })

  it('are not there where the page has none, nor beside a known story', async () => {
    const w = world()
    await told(w, bridge({ comments: [] }))
    expect(await view(w)).not.toHaveProperty('talk')
    await told(w, commented())
    expect(await view(w)).not.toHaveProperty('talk')
  })

  it('can do without names, and nothing of them is kept', async () => {
    const w = world()
    await settings(w, { hideNames: true })
    await told(w, bridge())
    expect((await about(w)).talk?.comments[0]?.author).toBe('Commenter 1')
    expect((await allRows()).comments).toEqual([])
  })
})

describe('a view that is not whole yet', () => {
  it('says so until all is worked out', async () => {
    const w = world()
    await told(w, commented())
    expect(await view(w)).toMatchObject({ pending: true })
    await vi.waitFor(async () => expect(await view(w)).not.toHaveProperty('pending'), 20_000)
    expect((await view(w)).heard?.state).toBe('ready')
  })
})
