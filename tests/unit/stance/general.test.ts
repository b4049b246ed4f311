import { describe, expect, it } from 'vitest'
import { featureCount, generalFeatures } from '@/lib/stance/general/features'
import { readStanceModel, writeStanceModel } from '@/lib/stance/general/model'
import { averaged, netSize } from '@/lib/stance/general/net'
import { targetWords } from '@/lib/stance/general/target'
import { readWords } from '@/lib/stance/reading/words'
import { wordTable } from '@/lib/text/word-table'
import { trainNet } from '@/scripts/train/net'
import { theModel } from './model'

describe('the sense of words', () => {
  it('knows praise from blame in words that no list has', () => {
    const { polarity } = theModel().sense
    for (const good of ['enthusiastic', 'harmony', 'renowned']) expect(polarity(good)).toBeGreaterThan(0.3)
    for (const bad of ['riots', 'sabotage', 'poisoning']) expect(polarity(bad)).toBeLessThan(-0.3)
    expect(polarity('qwertzuiop')).toBe(0)
  })
})

describe('features', () => {
  const sense = theModel().sense
  const features = (text: string, target: string) => [...generalFeatures(readWords(text), targetWords(target), sense)]

  it('are as many as the net takes, for any text and target', () => {
    for (const text of ['', 'Good.', 'No? No! '.repeat(50)]) {
      expect(features(text, '').length).toBe(featureCount(sense.dimensions))
      expect(features(text, 'tax').every(Number.isFinite)).toBe(true)
    }
  })

  it('tell what stands near the target from what does not', () => {
    const near = features('The tax is bad. Summer came late to town this year and everybody went swimming.', 'tax')
    const far = features('The tax came late to town this year and everybody went swimming. Summer is bad.', 'tax')
    expect(near).not.toEqual(far)
  })
})

describe('the file of the model', () => {
  const inputs = featureCount(2)
  const net = { inputs, hidden: 3, weights: new Float32Array(netSize(inputs, 3)).fill(0.5) }
  const table = wordTable(new Map([['fine', 255]]), 8)
  const bytes = writeStanceModel({ dimensions: 2, vectors: Int8Array.of(127, -127), table, nets: [net, net] })

  it('is read as it was written', () => {
    const model = readStanceModel(bytes, (word) => (word === 'bridge' ? [1, 1, 1] : [0, 0, 0]))
    expect(model.nets).toEqual([net, net])
    expect([model.sense.polarity('fine'), model.sense.polarity('bridge')]).toEqual([1, 0])
    expect(Array.from(model.sense.vector('bridge') ?? [])).toEqual([1, -1])
    expect(model.sense.vector('fine')).toBeUndefined()
  })

  it.each([0, 10, bytes.length - 1])('is refused when cut to %i bytes', (length) => {
    expect(() => readStanceModel(bytes.slice(0, length), () => [0, 0, 0])).toThrow('not its file')
  })
})

describe('a trained net', () => {
  const examples = Array.from({ length: 300 }, (_, i) => {
    const y = i % 3
    return { x: Float32Array.of(y === 0 ? 1 : 0, y === 1 ? 1 : 0, 1), y, weight: 1 }
  })
  const options = { hidden: 8, rounds: 60, seed: 5 }

  it('learns what its inputs tell', () => {
    const net = trainNet(examples, options)
    const likeliest = examples.slice(0, 3).map(({ x }) => {
      const p = averaged([net], x)
      return p.indexOf(Math.max(...p))
    })
    expect(likeliest).toEqual([0, 1, 2])
  })

  it('is the same each time, and another with another seed', () => {
    const short = { ...options, rounds: 2 }
    expect(trainNet(examples, short)).toEqual(trainNet(examples, short))
    expect(trainNet(examples, short)).not.toEqual(trainNet(examples, { ...short, seed: 6 }))
  })
})
