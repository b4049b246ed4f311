/**
 * Learned weights with a step for each (Duchi, Hazan and Singer, "Adaptive subgradient methods", 2011), and a penalty
 * that draws weights to zero at each change.
 */
export class AdaGrad {
  readonly weights: Float32Array
  private readonly squares: Float32Array

  constructor(
    size: number,
    private readonly rate: number,
    private readonly penalty: number,
  ) {
    this.weights = new Float32Array(size)
    this.squares = new Float32Array(size).fill(1e-4)
  }

  /** Sums of the weights after some rounds, for their average: it errs less than the last of them (Polyak, 1992). */
  private sums: Float32Array | undefined
  private summed = 0

  /** Counts the weights as they are now into the average. */
  remember(): void {
    this.sums ??= new Float32Array(this.weights.length)
    for (let i = 0; i < this.weights.length; i++) this.sums[i] = (this.sums[i] as number) + (this.weights[i] as number)
    this.summed++
  }

  /** The average of the weights remembered. */
  average(): Float32Array {
    return this.sums ? this.sums.map((sum) => sum / this.summed) : this.weights
  }

  /** What a weight is worth: about how much the loss would rise without it (LeCun, "Optimal brain damage", 1990). */
  worth(index: number): number {
    return (this.squares[index] as number) * (this.weights[index] as number) ** 2
  }

  /** Moves one weight against its slope. */
  step(index: number, slope: number): void {
    const weight = this.weights[index] as number
    const full = slope + this.penalty * weight
    const squares = (this.squares[index] as number) + full * full
    this.squares[index] = squares
    this.weights[index] = weight - (this.rate * full) / Math.sqrt(squares)
  }
}
