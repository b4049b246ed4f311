// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { HeardView } from '@/lib/messages/views'
import { actors, pageView, quietView, story } from './fixtures'
import { heard, heardActors } from './heard-fixtures'
import { renderSidebar } from './render'

vi.mock('wxt/browser', async () => (await import('./browser')).fakeExtension())
afterEach(cleanup)

const article = (values: Partial<HeardView> = {}) => renderSidebar(quietView('no-match', { heard: heard(values) }))
const section = (name: string) => within(screen.getByRole('region', { name }))
const item = (within: ReturnType<typeof section>, name: string) => {
  const li = within.getByRole('heading', { name, level: 3 }).closest('li')
  if (!li) throw new Error(name)
  return li
}
const speaker = (name: string) => within(item(section('Sources'), name))

describe('who speaks in an article about no known story', () => {
  it('is counted at a first glance, and each count leads to its statements', () => {
    article()
    const overview = section('France resists plan for Nato office in Tokyo')
    expect(overview.getByText('3 sources')).toBeTruthy()
    const figures = overview.getAllByRole('button', { name: /:/ }).map((button) => button.getAttribute('aria-label'))
    expect(figures).toEqual([
      '1 named: 1 speaker is named',
      '1 anonymous: 1 speaker is anonymous',
      '1 body: 1 publication or body speaks for itself',
      '2 unclear: 2 statements leave their speaker unclear',
      '2 second-hand: 2 statements are second-hand',
    ])
    expect(section('Sources').getByText('7 statements', { selector: '.section-head p' })).toBeTruthy()
    fireEvent.click(overview.getByRole('button', { name: /anonymous/ }))
    expect(
      section('Sources')
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual(['A ministry official'])
    expect(document.activeElement?.id).toBe('sources')
  })

  it('says nothing of second-hand words where there are none', () => {
    article({ speakers: heard().speakers.slice(0, 1), secondHand: 0 })
    expect(section('France resists plan for Nato office in Tokyo').queryByText('second-hand')).toBeNull()
  })

  it('is listed with role, label and part, the unclear ones last', () => {
    article()
    const names = section('Sources').getAllByRole('heading', { level: 3 })
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'Berit Solheim',
      'A ministry official',
      'Norvik Ferries',
      'Speaker unclear',
    ])
    expect(speaker('Berit Solheim').getByText('the mayor of Norvik')).toBeTruthy()
    expect(speaker('Berit Solheim').getByText('3 statements, 42% of quoted words')).toBeTruthy()
    expect(speaker('A ministry official').getByText('anonymous')).toBeTruthy()
    const reason = 'Why no name: “who was not authorised to speak to the press”'
    expect(speaker('A ministry official').getByText(reason)).toBeTruthy()
    expect(speaker('Speaker unclear').getByText('The text does not settle who says this.')).toBeTruthy()
  })

  it('has no shares where there are few statements, nor of words that are not quoted', () => {
    const [first, second, third] = heard().speakers
    if (!first || !second || !third) throw new Error('speakers')
    article({ speakers: [second, third] })
    expect(document.body.textContent).not.toMatch(/%/)
    cleanup()
    article({ speakers: [first, { ...third, share: 0 }] })
    expect(speaker('Norvik Ferries').getByText('1 statement')).toBeTruthy()
  })

  it('says how words are given, and which are only possible or second-hand', () => {
    article()
    const statements = section('Sources').getAllByText((_, node) => node?.classList.contains('meta') === true)
    expect(statements.map((meta) => meta.textContent?.replace(/why\?.*/, ''))).toEqual([
      'quoted',
      'partly quoted',
      'reported speechpossible',
      'quotedvia Coast Gazette',
      'declined to comment',
      'printed without quotation marks',
      'reported speechvia Radio Sund',
    ])
  })

  it('leads to a statement in its own words, in every paragraph that it runs over', () => {
    const { actions } = article()
    fireEvent.click(speaker('Berit Solheim').getByRole('button', { name: /^paragraph 2/ }))
    const first = { passage: { paragraph: 1, start: 1, end: 23 }, quote: 'Without the night boat' }
    expect(actions.show).toHaveBeenLastCalledWith(first)
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1)
    fireEvent.click(speaker('Berit Solheim').getByRole('button', { name: /^paragraph 3/ }))
    expect(actions.show).toHaveBeenLastCalledWith({
      passage: { paragraph: 2, start: 0, end: 40 },
      quote: 'half of this island cannot get to work.',
    })
  })

  it('shows by which words we know the speaker, and leads to them and to whom the words came through', () => {
    const { actions } = article()
    const official = speaker('A ministry official')
    fireEvent.click(official.getByText('why?'))
    const proof = official.getByText('The text: “a ministry official told the Coast Gazette”').closest('li')
    fireEvent.click(within(proof as HTMLElement).getByRole('button'))
    const evidence = heard().speakers[1]?.statements[0]?.evidence
    expect(actions.show).toHaveBeenLastCalledWith({ passage: evidence?.passage, quote: evidence?.text })
    const via = official.getByText('Second-hand, through Coast Gazette.').closest('li')
    fireEvent.click(within(via as HTMLElement).getByRole('button'))
    expect(actions.show).toHaveBeenLastCalledWith({ passage: { paragraph: 4, start: 90, end: 107 }, quote: '' })
  })
})

describe('who plays a part in it', () => {
  it('is listed by part, with type, role, other names and statements', () => {
    article()
    const names = section('Actors').getAllByRole('heading', { level: 3 })
    expect(names.map(({ textContent }) => textContent)).toEqual(heardActors.map(({ name }) => name))
    const mayor = within(item(section('Actors'), 'Berit Solheim'))
    expect(mayor.getByText('person · the mayor of Norvik')).toBeTruthy()
    expect(mayor.getByText('also: Solheim, Mayor Solheim')).toBeTruthy()
    expect(mayor.getByText('3 statements')).toBeTruthy()
    expect(within(item(section('Actors'), 'Norvik')).getByText('place')).toBeTruthy()
  })

  it('is walked through mention by mention, by key too, and each is read aloud', () => {
    const { actions } = article()
    const company = within(item(section('Actors'), 'Norvik Ferries'))
    fireEvent.click(company.getByText('12 mentions'))
    const group = company.getByRole('group', { name: 'Mentions of Norvik Ferries on this page' })
    fireEvent.keyDown(group, { key: 'ArrowRight' })
    fireEvent.keyDown(group, { key: 'ArrowRight' })
    expect(actions.show).toHaveBeenLastCalledWith({ passage: heardActors[1]?.mentions[2], quote: '' })
    expect(group.querySelector('[aria-live="polite"]')?.textContent).toBe('mention 3 of 12')
  })
})

describe('where there is little to show', () => {
  it('says that it still reads', () => {
    renderSidebar(quietView('no-match'))
    expect(screen.getByText('Still reading who speaks here …')).toBeTruthy()
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('says that nobody is quoted or named, as far as we can tell', () => {
    article({ speakers: [], actors: [], secondHand: 0 })
    expect(screen.getByText('Nobody is quoted here, as far as we can tell.')).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Sources' })).toBeNull()
    expect(section('Actors').getByText('Nobody is named here, as far as we can tell.')).toBeTruthy()
  })

  it('says plainly which languages it cannot read yet', () => {
    const none = { state: 'other-language', speakers: [], actors: [], secondHand: 0 } as const
    article({ ...none, language: 'fr' })
    expect(screen.getByText(/^Not yet for French: /)).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Actors' })).toBeNull()
    cleanup()
    const { language: _, ...unknown } = heard(none)
    renderSidebar(quietView('no-match', { heard: unknown }))
    expect(screen.getByText(/^Not yet for this language: /)).toBeTruthy()
  })

  it('says that it could not be read, and what to do', () => {
    article({ state: 'failed', speakers: [], actors: [], secondHand: 0 })
    expect(screen.getByText(/could not load .* Read the page again/)).toBeTruthy()
  })

  it.each(['not-article', 'off', 'waiting', 'unreachable'] as const)('shows no sections: %s', (state) => {
    renderSidebar(quietView(state))
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('keeps the state of the page on top, with what can be done about it, and leads to both sections', () => {
    const { actions } = renderSidebar(quietView('rejected', { heard: heard(), partial: true }))
    expect(screen.getByText('Not this story, you said.')).toBeTruthy()
    fireEvent.click(screen.getByText('It is this story after all'))
    expect(actions.judge).toHaveBeenCalledWith(true)
    expect(screen.getByText(/shows only the start of its text/)).toBeTruthy()
    fireEvent.click(within(screen.getByRole('navigation')).getByText('Actors'))
    expect(document.activeElement?.id).toBe('actors')
  })
})

describe('beside a known story', () => {
  it('is whoever speaks on the page, counted and singled out', () => {
    renderSidebar(pageView({ heard: heard() }))
    expect(screen.getByText('3 sources')).toBeTruthy()
    expect(section('Sources').queryByRole('heading', { name: 'Emmanuel Macron' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: /2 statements leave their speaker unclear$/ }))
    const names = section('Sources').getAllByRole('heading', { level: 3 })
    expect(names.map(({ textContent }) => textContent)).toEqual(['Speaker unclear'])
    fireEvent.click(section('Sources').getByText('Show all'))
    expect(section('Sources').getAllByRole('heading', { level: 3 })).toHaveLength(4)
  })

  it('has the story’s own sources where the page is in another language', () => {
    const none = { state: 'other-language', language: 'fr', speakers: [], actors: [], secondHand: 0 } as const
    const languages = { page: 'fr', story: 'en' }
    renderSidebar(pageView({ heard: none, story: { ...story, languages, sources: [], absent: story.sources } }))
    expect(section('Sources').getByText(/^Not yet for French: /)).toBeTruthy()
    expect(section('Sources').getByText(/^From the English text: \d+ statements$/)).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'This page and the story' })).toBeNull()
  })

  it('names those of the page whom the story does not have, by where the page speaks of them', () => {
    const known = actors[0]?.mentions.slice(0, 3) ?? []
    const elsewhere = { paragraph: 30, start: 0, end: 6 }
    const paris = { ...heardActors[2], id: 'a', name: 'Paris', mentions: [...known, elsewhere] }
    const other = { ...heardActors[0], id: 'b', mentions: [elsewhere] }
    renderSidebar(pageView({ heard: heard({ actors: [paris, other] as HeardView['actors'] }) }))
    fireEvent.click(section('Key actors').getByText('1 more on this page'))
    expect(section('Key actors').getByRole('heading', { name: 'Berit Solheim', level: 3 })).toBeTruthy()
    expect(section('Key actors').queryByRole('heading', { name: 'Paris' })).toBeNull()
  })
})

it('shows hostile strings as text', () => {
  const hostile = '<img src=x onerror=alert(1)>$1 <b>bold</b>'
  const speakers = heard().speakers.map((each) => ({
    ...each,
    name: hostile,
    role: hostile,
    statements: each.statements.map((statement) => ({ ...statement, text: hostile, anonymity: hostile })),
  }))
  const everybody = heardActors.map((each) => ({ ...each, name: hostile, role: hostile, aliases: [hostile] }))
  const { container } = renderSidebar(quietView('no-match', { heard: heard({ speakers, actors: everybody }) }))
  expect(container.querySelector('img, b b')).toBeNull()
  expect(screen.getAllByText(hostile).length).toBeGreaterThan(10)
})
