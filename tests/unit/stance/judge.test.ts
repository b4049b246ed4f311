import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeStance } from '@/lib/stance/judge'
import { MAX_LENGTH } from '@/lib/stance/reading/words'
import { prepareDebate } from '@/lib/stance/story/prepare'
import type { Debate } from '@/lib/story/debate-schema'
import { bundledStory } from '@/scripts/predict/bundled-story'
import { theModel } from './model'

const DEBATE: Debate = {
  thing: ['bridge'],
  paraphrases: ['build it'],
  negations: ['keep the ferry'],
  arguments: [
    { id: 'faster', side: 'favour', text: 'It saves time', cues: ['save|saves time', 'queue*'] },
    { id: 'costly', side: 'against', text: 'It costs too much', cues: ['who .. pay', 'debt'] },
  ],
  camps: { favour: ['mayor'], against: ['ferrymen'] },
}
const bridge = prepareDebate('The town should build a bridge', DEBATE)
const judge = (text: string, parent?: string) => judgeStance(text, bridge, theModel(), parent)

describe('a comment on a debate whose words were learned', () => {
  const words = { side: [{ value: 900, terms: 'sunset' }], taken: [{ value: 900, terms: 'sunset' }] }
  const learned = prepareDebate('The town should build a bridge', { ...DEBATE, words })

  it('shows the words that tell, where no turn of phrase does', () => {
    const { stance, reason } = judgeStance('Every evening a sunset over water.', learned, theModel())
    expect([stance, reason.key, reason.words.map(({ text }) => text)]).toEqual(['favour', 'words', ['sunset']])
  })
})

describe('a comment on a debate that is known', () => {
  it.each<[string, 'favour' | 'against' | 'neither', string]>([
    ['Build it, and soon.', 'favour', 'a demand'],
    ['We should keep the ferry.', 'against', 'a refusal'],
    ['It saves time, I cross every day.', 'favour', 'an argument'],
    ['And who is going to pay for that?', 'against', 'an argument in a question'],
    ['A terrible idea.', 'against', 'a verdict'],
    ['Not a bad idea at all.', 'favour', 'a verdict denied'],
    ['The mayor is right.', 'favour', 'praise of one who is for it'],
    ['The ferrymen are right.', 'against', 'praise of one who is against it'],
    ['“It saves time”, they say. Nonsense.', 'against', 'an argument quoted to contradict it'],
    ['Does anyone know when the ferry runs on Sundays?', 'neither', 'a question that wants an answer'],
    ['I can see both sides.', 'neither', 'both sides'],
    ['Lovely weather for sailing.', 'neither', 'another topic'],
  ])('%j is %s: %s', (text, stance) => {
    expect(judge(text).stance).toBe(stance)
  })

  it.each<[string, string, 'favour' | 'against']>([
    ['Exactly.', 'Build it now.', 'favour'],
    ['Exactly.', 'Keep the ferry.', 'against'],
    ['Nonsense!', 'Build it now.', 'against'],
    ['Nonsense!', 'Keep the ferry.', 'favour'],
  ])('%j under %j is %s', (text, parent, stance) => {
    expect(judge(text, parent)).toMatchObject({ stance, reason: { key: 'parent' } })
  })

  it('names the argument, and the words that decided', () => {
    const text = 'My view: it saves time and ends the queues.'
    const { argument, how, reason } = judge(text)
    expect([argument, how, reason.key]).toEqual(['faster', 'implied', 'argument'])
    expect(reason.words.map((word) => word.text)).toEqual(['saves time', 'queues'])
    for (const { start, end, text: words } of reason.words) expect(text.slice(start, end)).toBe(words)
  })

  it('is sure of more where more speaks for it', () => {
    expect(judge('Build it! It saves time, what a good idea.').confidence).toBeGreaterThan(judge('Queues.').confidence)
    expect(judge('Build it! It saves time, what a good idea.').sure).toBe(true)
    expect(judge('Hm, the mayor.').stance === 'neither' || !judge('Hm, the mayor.').sure).toBe(true)
  })

  it('knows who stands where from the actors of a story', () => {
    const actors = [{ name: 'Ada Quill', aliases: ['Quill'], position: 'against' as const }]
    const debate = prepareDebate(
      'The town should build a bridge',
      { ...DEBATE, camps: { favour: [], against: [] } },
      actors,
    )
    expect(judgeStance('Quill is right.', debate, theModel()).stance).toBe('against')
    expect(judgeStance('Quill is wrong.', debate, theModel()).stance).toBe('favour')
  })
})

describe('the bundled story’s own comments', () => {
  const story = bundledStory()
  const debate = prepareDebate(story.proposition, story.debate, story.actors)
  it.each(story.comments.map(({ place, stance }) => [place.text, stance] as const))('%j', (text, stance) => {
    const judged = judgeStance(text, debate, theModel())
    if (judged.sure) expect(judged.stance).toBe(stance)
    expect(story.debate?.arguments.map(({ id }) => id) ?? []).toEqual(
      expect.arrayContaining(judged.argument ? [judged.argument] : []),
    )
  })
})

describe('a comment on a mere target', () => {
  const on = (target: string, text: string, parent?: string) =>
    judgeStance(text, prepareDebate(target), theModel(), parent)

  it('is judged by its mood', () => {
    expect(on('library', 'The library is wonderful, helpful and well worth our support.').stance).toBe('favour')
    expect(on('library', 'The library is a useless, dirty disgrace and a waste of money.').stance).toBe('against')
  })

  it('takes the side of the comment that it agrees with', () => {
    const parent = 'The library is wonderful, helpful and well worth our support.'
    expect(on('library', 'Well said.', parent).stance).toBe('favour')
    expect(on('library', 'Rubbish.', parent).stance).toBe('against')
  })
})

describe('bad input', () => {
  const odd = [
    '',
    '   \n\n ',
    '😀😀😀 👍',
    '????!!!!',
    '\uD800 lone',
    '\u202Eتعليق من اليمين إلى اليسار',
    '新しい事務所に賛成です',
    'a'.repeat(100_000),
    'no '.repeat(40_000),
    '"'.repeat(20_000),
    '<b onclick="x">good</b> &amp; __proto__ constructor',
  ]
  it.each(odd.map((text) => [text.slice(0, 40), text] as const))('%j… is judged, with places inside it', (_, text) => {
    for (const debate of [bridge, prepareDebate('library'), prepareDebate('')]) {
      const { stance, confidence, reason } = judgeStance(text, debate, theModel(), text)
      expect(['favour', 'against', 'neither']).toContain(stance)
      expect(confidence >= 0 && confidence <= 1).toBe(true)
      for (const { start, end, text: words } of reason.words) expect(text.slice(start, end)).toBe(words)
    }
  })

  it('says nothing of a comment without words', () => {
    expect(judge('😀').stance).toBe('neither')
    expect(judge('')).toMatchObject({ stance: 'neither', reason: { key: 'nothing', words: [] } })
  })

  it('does not look at what lies beyond the first characters', () => {
    const start = 'It saves time. '.padEnd(MAX_LENGTH, 'x ')
    expect(judge(`${start} ${'A terrible idea. '.repeat(5_000)}`)).toEqual(judge(start))
  })

  it('is any text at all', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, parent) => {
        const { confidence } = judge(text, parent)
        return confidence > 0 && confidence <= 1
      }),
    )
  })
})
