import { hiddenOf, type Net, netSize, OUTCOMES, outcomesOf } from '@/lib/stance/general/net'
import { seeded, shuffle } from './random'

/** One example: its numbers, which outcome is right, and how much it counts. */
export interface NetExample {
  readonly x: Float32Array
  readonly y: number
  readonly weight: number
}

export interface NetOptions {
  readonly hidden: number
  readonly rounds: number
  readonly seed: number
}

const BATCH = 32
const RATE = 0.003
const DROPPED = 0.3
const DROPPED_INPUTS = 0.15
const DECAY = 1e-3
const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8]

/** Weights of the beginning: as wide as keeps the signal's size (Glorot and Bengio, 2010). */
function begin(inputs: number, hidden: number, random: () => number): Net {
  const weights = new Float32Array(netSize(inputs, hidden))
  for (let i = 0; i < hidden * inputs; i++) weights[i] = (random() * 2 - 1) * Math.sqrt(3 / inputs)
  const base = hidden * inputs + hidden
  for (let i = base; i < base + OUTCOMES * hidden; i++) weights[i] = (random() * 2 - 1) * Math.sqrt(3 / hidden)
  return { inputs, hidden, weights }
}

/** Adds an example's slope, with a part of inputs and units left out by chance (Srivastava et al., "Dropout", 2014). */
function addSlope(net: Net, { x, y, weight }: NetExample, slope: Float64Array, random: () => number): void {
  const { inputs, hidden, weights } = net
  const seen = x.map((value) => (random() < DROPPED_INPUTS ? 0 : value / (1 - DROPPED_INPUTS)))
  const kept = Float64Array.from({ length: hidden }, () => (random() < DROPPED ? 0 : 1 / (1 - DROPPED)))
  const h = hiddenOf(net, seen).map((value, j) => value * (kept[j] ?? 0))
  const error = outcomesOf(net, h).map((p, k) => weight * (p - (k === y ? 1 : 0)))
  const out = hidden * inputs + hidden
  const add = (i: number, value: number) => {
    slope[i] = (slope[i] ?? 0) + value
  }
  for (let k = 0; k < OUTCOMES; k++) {
    add(out + OUTCOMES * hidden + k, error[k] ?? 0)
    for (let j = 0; j < hidden; j++) add(out + k * hidden + j, (error[k] ?? 0) * (h[j] ?? 0))
  }
  for (let j = 0; j < hidden; j++) {
    if ((h[j] ?? 0) <= 0) continue
    let back = 0
    for (let k = 0; k < OUTCOMES; k++) back += (error[k] ?? 0) * (weights[out + k * hidden + j] ?? 0)
    back *= kept[j] ?? 0
    add(hidden * inputs + j, back)
    for (let d = 0; d < inputs; d++) add(j * inputs + d, back * (seen[d] ?? 0))
  }
}

/** Steps by Adam (Kingma and Ba, 2015), with weights drawn to 0 a little. */
function stepper(net: Net) {
  const mean = new Float64Array(net.weights.length)
  const spread = new Float64Array(net.weights.length)
  let steps = 0
  return (slope: Float64Array, count: number, rate: number) => {
    steps++
    for (let i = 0; i < slope.length; i++) {
      const g = (slope[i] ?? 0) / count
      mean[i] = BETA1 * (mean[i] ?? 0) + (1 - BETA1) * g
      spread[i] = BETA2 * (spread[i] ?? 0) + (1 - BETA2) * g * g
      const m = (mean[i] ?? 0) / (1 - BETA1 ** steps)
      const s = Math.sqrt((spread[i] ?? 0) / (1 - BETA2 ** steps))
      const weight = net.weights[i] ?? 0
      net.weights[i] = weight - rate * (m / (s + EPSILON) + DECAY * weight)
    }
  }
}

/** Trains a net; the same examples, options and seed give the same weights. */
export function trainNet(examples: readonly NetExample[], { hidden, rounds, seed }: NetOptions): Net {
  const random = seeded(seed)
  const net = begin(examples[0]?.x.length ?? 0, hidden, random)
  const step = stepper(net)
  const slope = new Float64Array(net.weights.length)
  for (let round = 0; round < rounds; round++) {
    const order = shuffle([...examples], random)
    for (let at = 0; at < order.length; at += BATCH) {
      slope.fill(0)
      const batch = order.slice(at, at + BATCH)
      for (const example of batch) addSlope(net, example, slope, random)
      step(slope, batch.length, RATE * (1 - round / rounds))
    }
  }
  return net
}
