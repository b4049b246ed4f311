import { mix } from '@/lib/learned/hash'

/** More features than any token has. */
const MOST = 160
/** Templates of one group; each group's have numbers of their own, so that a group may be left out. */
const GROUP = 64

/** Collects the features of one token: each the hash of its template's number and of what that saw. */
export class FeatureWriter {
  readonly features = new Uint32Array(MOST)
  count = 0
  private template = 0

  /** Begins a token. */
  clear(): void {
    this.count = 0
  }

  /** Begins a group of templates; `group` counts from 0. */
  group(group: number): void {
    this.template = group * GROUP
  }

  /** What the next template saw; 0 where it saw nothing. */
  add(value: number): void {
    this.template++
    if (value !== 0) this.features[this.count++] = mix(this.template, value)
  }

  /** A template for each of the lowest bits. */
  bits(value: number, width: number): void {
    for (let i = 0; i < width; i++) this.add(value & (1 << i))
  }
}
