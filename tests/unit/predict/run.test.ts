import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { run } from '@/scripts/predict/run'
import { TASKS } from '@/scripts/predict/tasks'

async function predict(task: string, lines: readonly string[]): Promise<Record<string, unknown>[]> {
  const judge = await TASKS.get(task)?.start()
  if (!judge) throw new Error(`no task ${task}`)
  const written: string[] = []
  for await (const line of run(Readable.from(lines), judge)) written.push(line)
  return written.map((line) => JSON.parse(line))
}

describe('predict match-story', () => {
  it('answers every line in order, with words for its reasons', async () => {
    const about = {
      id: 'a',
      title: 'Nato plans Tokyo office',
      text: 'Nato plans an office in Tokyo.',
      date: '2023-05-03',
    }
    const other = { id: 2, title: 'Rain', text: 'It rained.' }
    const [first, second] = await predict(
      'match-story',
      [about, other].map((line) => JSON.stringify(line)),
    )
    expect(first).toMatchObject({ id: 'a', state: 'match' })
    expect(first?.reasons).toContain('It is dated within the days of the story')
    expect(second).toMatchObject({ id: 2, state: 'none', reasons: [] })
  })

  it('says what is wrong with a line that it cannot judge, and goes on', async () => {
    const lines = ['{', '', '[]', '{"id":"x","text":7}', '{"id":"y"}', '{"id":"z","text":"","date":null}']
    const answers = await predict('match-story', lines)
    expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
      [undefined, 'string'],
      [undefined, 'string'],
      [undefined, 'string'],
      ['x', 'string'],
      ['y', 'string'],
      ['z', 'undefined'],
    ])
  })
})

describe('predict match', () => {
  const story = (id: string | number, title: string, text: string) => JSON.stringify({ story: { id, title, text } })
  const page = (id: string | number, title: string, text: string) => JSON.stringify({ page: { id, title, text } })
  const FIRE = 'The ferry Solveig caught fire off Orvik on Monday, and all 214 people on board were rescued.'
  const AGAIN = 'Rescuers took 214 people off the burning ferry Solveig near Orvik, the coastguard said.'
  const BANK = 'The central bank of Tallow raised its rates by a quarter of a point on Thursday.'

  it('ranks the stories for each page, and says nothing of the stories themselves', async () => {
    const lines = [story('fire', 'Ferry on fire', FIRE), story(2, 'Rates go up', BANK), page('p', 'Ferry burns', AGAIN)]
    const answers = await predict('match', lines)
    expect(answers[0]).toMatchObject({ page: 'p', story: 'fire' })
    expect(Number(answers[0]?.score)).toBeGreaterThan(0.5)
    for (const { score } of answers) expect(score).toBeGreaterThan(0)
  })

  it('gives at most fifty lines a page, best first, and takes ids of either kind', async () => {
    const many = Array.from({ length: 80 }, (_, i) => story(i, `Ferry ${i}`, `${FIRE} It was fire number ${i}.`))
    const answers = await predict('match', [...many, page(1, 'Ferry burns', AGAIN)])
    expect(answers.length).toBeGreaterThan(0)
    expect(answers.length).toBeLessThanOrEqual(50)
    const scores = answers.map(({ score }) => Number(score))
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(answers.every(({ story }) => typeof story === 'number')).toBe(true)
  })

  it('says what is wrong with a line, and answers the others', async () => {
    const answers = await predict('match', [
      '{"id":1}',
      story('s', '', FIRE),
      page('p', '', FIRE),
      '{"page":{"id":"q"}}',
    ])
    expect(answers.map(({ error }) => typeof error)).toEqual(['string', 'undefined', 'string'])
  })
})
