/** Log-odds of a statement being right, fitted by `npm run train -- source-confidence` on articles kept apart. */
export interface ConfidenceWeights {
  readonly base: number
  readonly features: {
    /** Log-odds of the cue being one. */
    readonly cue: number
    /** Log-odds of the least sure unit of the content, of all of them, of the speaker's ends. */
    readonly leastSure: number
    readonly meanSure: number
    readonly speakerSure: number
    readonly hasSpeaker: number
    /** Logarithm of its units. */
    readonly speakerLength: number
    /** Some of it, all of it stands in quotation marks; the logarithm of the words that do; a mark ends one of them. */
    readonly quoted: number
    readonly allQuoted: number
    readonly quotedWords: number
    readonly endsWithMark: number
    /** Logarithm of the content's units. */
    readonly length: number
    /** It is part of what another statement reports, or reports another. */
    readonly within: number
    readonly around: number
    /** How likely the cue is of another statement that claims some of the same words. */
    readonly rival: number
    /** The content begins far from the cue. */
    readonly far: number
    /** It stands in the text's first line. */
    readonly headline: number
  }
}

/** Of the words being a statement's. */
export const SHOWN_WEIGHTS: ConfidenceWeights = {
  base: -0.548,
  features: {
    cue: 0.539,
    leastSure: 0.026,
    meanSure: 0.106,
    speakerSure: 0.009,
    hasSpeaker: 0.242,
    speakerLength: 0.109,
    quoted: 0.014,
    allQuoted: 0.329,
    quotedWords: 0.403,
    endsWithMark: 0,
    length: 0.203,
    within: -0.613,
    around: 0.36,
    rival: -2.052,
    far: -0.554,
    headline: 0.61,
  },
}

/** Of the words and the speaker. */
export const CERTAIN_WEIGHTS: ConfidenceWeights = {
  base: -2.659,
  features: {
    cue: 0.487,
    leastSure: -0.104,
    meanSure: 0.197,
    speakerSure: 0.122,
    hasSpeaker: 1.661,
    speakerLength: 0.249,
    quoted: 0.346,
    allQuoted: 0.527,
    quotedWords: 0.193,
    endsWithMark: -0.395,
    length: 0.174,
    within: -0.715,
    around: 0.321,
    rival: -1.999,
    far: -0.315,
    headline: 1.29,
  },
}
