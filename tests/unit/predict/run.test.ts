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
