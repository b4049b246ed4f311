import { describe, expect, it } from 'vitest'
import { actorsTalkedOf } from '@/lib/stance/talk/actors'
import { recurringPhrases } from '@/lib/stance/talk/phrases'
import { statementsTalkedOf } from '@/lib/stance/talk/statements'
import { threadsOf } from '@/lib/stance/talk/threads'
import { wordedOf } from '@/lib/stance/talk/words'

type Text = string | readonly [author: string, text: string]

/** Comments by one author each, with ids by their place. */
const worded = (...texts: readonly Text[]) =>
  texts.map((each, at) => {
    const [author, text] = typeof each === 'string' ? [`Reader ${at}`, each] : each
    return wordedOf({ id: `c${at}`, author, text })
  })

const person = (name: string, ...aliases: string[]) => ({ name, aliases, isPerson: true })
const body = (name: string, ...aliases: string[]) => ({ name, aliases, isPerson: false })

describe('who comments talk about', () => {
  const ids = (actors: Parameters<typeof actorsTalkedOf>[0], ...texts: string[]) =>
    actorsTalkedOf(actors, worded(...texts)).map((found) => found.ids)

  it('knows an actor by every name, whatever its capitals, accents and possessive', () => {
    const actors = [person('Zoë Larsson', 'Dr Larsson'), body('Harbour Board')]
    expect(ids(actors, 'larsson’s plan', 'ZOE LARSSON again', 'the harbour board sleeps', 'nobody here')).toEqual([
      ['c0', 'c1'],
      ['c2'],
    ])
  })

  it('takes short names only as the article prints them', () => {
    expect(ids([body('US')], 'leave us alone', 'the US paid')).toEqual([['c1']])
    expect(ids([body('WHO')], 'who knows', 'ask the WHO')).toEqual([['c1']])
  })

  it('does not guess which of two people of one name is meant', () => {
    const actors = [person('Anna Berg'), person('Tor Berg')]
    expect(ids(actors, 'Berg must go', 'Tor Berg must go')).toEqual([[], ['c1']])
  })

  it('finds names as whole words only, and counts a comment and a commenter once', () => {
    const [found] = actorsTalkedOf(
      [body('Port')],
      worded('important transport', ['Ann', 'Port, port!'], ['Ann', 'port']),
    )
    expect(found).toEqual({ ids: ['c1', 'c2'], commenters: 1 })
  })
})

describe('which statements comments take up', () => {
  const said = ['The ferry line has lost money in every year since the tunnel opened']

  it('finds the same words, and some of them', () => {
    const comments = worded(
      'Lost money since the tunnel opened? Nonsense.',
      'The tunnel is cold.',
      'I lost my keys.',
      'That line never lost any money.',
    )
    expect(statementsTalkedOf(said, [], comments)[0]?.ids).toEqual(['c0', 'c3'])
  })

  it('does not take names for words that were said', () => {
    const statement = ['Larsson and the Harbour Board were asked']
    const comments = worded('Larsson, Harbour Board: go away.')
    expect(statementsTalkedOf(statement, [], comments)[0]?.ids).toEqual(['c0'])
    expect(statementsTalkedOf(statement, ['Larsson', 'Harbour Board'], comments)[0]?.ids).toEqual([])
  })

  it('does not take what everybody talks about for a statement', () => {
    const chatter = Array.from({ length: 20 }, (_, at) => `The ferry line again, number ${at}, and its money.`)
    expect(statementsTalkedOf(said, [], worded(...chatter.slice(0, 5)))[0]?.ids).toHaveLength(5)
    expect(statementsTalkedOf(said, [], worded(...chatter))[0]?.ids).toEqual([])
  })
})

describe('phrases that recur', () => {
  const phrases = (...texts: readonly Text[]) =>
    recurringPhrases(worded(...texts), ['Harbour Board']).map(({ text }) => text)

  it('finds what three people say, as the first one prints it', () => {
    expect(phrases('A Waste of Money.', 'what a waste of money!', 'waste of money, really')).toEqual(['Waste of Money'])
  })

  it('needs three people, however often one of them says it', () => {
    expect(phrases(['Ann', 'waste of money'], ['Ann', 'waste of money'], ['Bo', 'waste of money'])).toEqual([])
  })

  it('finds nothing in small words, figures, names and what stands on both sides of a stop', () => {
    const texts = [
      'and so on. In 2024 to 2025 the Harbour Board. Money; tunnel',
      'and so on, in 2024 to 2025. Harbour Board, money, tunnel',
    ]
    expect(phrases(...texts, ...texts.map((text) => `${text}!`))).toEqual([])
  })

  it('shows the longer phrase alone where the shorter one hardly stands without it', () => {
    const long = ['save the night boat', 'Save the night boat', 'save the night boat now', 'save the night boat']
    expect(phrases(...long)).toEqual(['save the night boat'])
    const alone = ['night boat', 'the night boat', 'a night boat', 'no night boat', 'night boat!']
    expect(phrases(...long, ...alone)).toEqual(['night boat', 'save the night boat'])
  })
})

describe('threads', () => {
  it('counts those that answer nobody who was read, and answers at every depth', () => {
    const comments = [
      { id: 'a' },
      { id: 'b', parent: 'a' },
      { id: 'c', parent: 'b' },
      { id: 'd', parent: 'gone' },
      { id: 'e', replies: 12 },
    ]
    expect(threadsOf(comments)).toEqual({
      threads: 3,
      answered: [
        { id: 'e', answers: 12 },
        { id: 'a', answers: 2 },
      ],
    })
  })

  it('ends where comments answer each other or themselves', () => {
    const comments = [
      { id: 'a', parent: 'b' },
      { id: 'b', parent: 'a' },
      { id: 'c', parent: 'c' },
    ]
    expect(threadsOf(comments)).toEqual({ threads: 0, answered: [] })
  })
})

describe('work', () => {
  it('looks at the first few thousand characters of a comment only', () => {
    expect(wordedOf({ id: 'a', author: '', text: 'word '.repeat(200_000) }).folded.length).toBeLessThan(1_000)
  })
})
