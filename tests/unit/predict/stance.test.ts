import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { run } from '@/scripts/predict/run'
import { stanceTask } from '@/scripts/predict/stance'

async function predict(lines: readonly object[]): Promise<Record<string, unknown>[]> {
  const judge = await stanceTask.start()
  const written: string[] = []
  for await (const line of run(Readable.from(lines.map((each) => JSON.stringify(each))), judge)) written.push(line)
  return written.map((line) => JSON.parse(line))
}

it('judges on a target, on the bundled story, and with a parent', async () => {
  const answers = await predict([
    { id: 1, text: 'The library is wonderful, helpful and well worth our support.', target: 'library' },
    { id: 'b', text: 'Existing embassies could do that, it is a waste of money.', story: 'nato-tokyo-office' },
    { id: 'c', text: 'Agreed.', story: true, parent: 'This is a terrible idea, we should stay out of Asia.' },
  ])
  expect(answers.map(({ id, stance }) => [id, stance])).toEqual([
    [1, 'favour'],
    ['b', 'against'],
    ['c', 'against'],
  ])
  expect(answers[1]).toMatchObject({ argument: 'embassies-suffice', sure: true })
  expect(answers[2]?.reason).toContain('“Agreed”')
})

it('says what is wrong with a line', async () => {
  const answers = await predict([
    { id: 1, text: 'x' },
    { id: 2, text: 'x', story: 'other' },
    { id: 3, target: 'x' },
  ])
  expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
    [1, 'string'],
    [2, 'string'],
    [3, 'string'],
  ])
})
