import type { ConfidenceFeatures } from './confidence-features'

/** Log-odds of a statement being right, fitted by `npm run train -- source-confidence` on articles kept apart. */
export interface ConfidenceWeights {
  readonly base: number
  readonly features: ConfidenceFeatures
}

/** Of the words being a statement's, and of its speaker being right as well. */
export interface Judge {
  readonly words: ConfidenceWeights
  readonly speaker: ConfidenceWeights
}
/** Of words some of which stand in quotation marks. */
export const QUOTED: Judge = {
  words: {
    base: 0.188,
    features: {
      cue: 0.429,
      speech: 0.165,
      leastSure: -0.022,
      meanSure: 0.143,
      together: 0.444,
      speakerSure: -0.089,
      hasSpeaker: 0.439,
      speakerLength: 0.007,
      pronoun: 0.171,
      capital: 0.107,
      beside: -0.08,
      allQuoted: 0.803,
      quotedWords: 0.23,
      endsWithMark: 0.108,
      leftOpen: 2.089,
      length: 0.214,
      stretches: 0.923,
      follows: 0.102,
      that: 1.417,
      far: -0.323,
      within: -0.355,
      around: -0.114,
      rival: -2.828,
      others: -0.139,
      headline: 0.871,
    },
  },
  speaker: {
    base: -1.183,
    features: {
      cue: 0.362,
      speech: -0.029,
      leastSure: -0.084,
      meanSure: 0.139,
      together: 0.731,
      speakerSure: -0.022,
      hasSpeaker: 2.696,
      speakerLength: -0.115,
      pronoun: -0.028,
      capital: 0.127,
      beside: 0.11,
      allQuoted: 0.38,
      quotedWords: 0.085,
      endsWithMark: -0.227,
      leftOpen: -0.529,
      length: 0.005,
      stretches: 0.343,
      follows: -0.329,
      that: 0.793,
      far: -0.465,
      within: -0.457,
      around: 0.479,
      rival: -2.202,
      others: -0.311,
      headline: 0.292,
    },
  },
}

/** Of words without. */
export const PLAIN: Judge = {
  words: {
    base: -0.522,
    features: {
      cue: 0.545,
      speech: 0.095,
      leastSure: -0.065,
      meanSure: 0.153,
      together: 0.431,
      speakerSure: 0.004,
      hasSpeaker: 0.361,
      speakerLength: 0.09,
      pronoun: -0.044,
      capital: -0.102,
      beside: -0.302,
      allQuoted: 0,
      quotedWords: 0,
      endsWithMark: 0,
      leftOpen: 0,
      length: 0.272,
      stretches: 0.231,
      follows: 0.062,
      that: 0.405,
      far: -0.529,
      within: -0.494,
      around: -0.046,
      rival: -1.363,
      others: 0.021,
      headline: 0.339,
    },
  },
  speaker: {
    base: -1.427,
    features: {
      cue: 0.501,
      speech: -0.054,
      leastSure: -0.033,
      meanSure: 0.072,
      together: 0.781,
      speakerSure: 0.064,
      hasSpeaker: 1.428,
      speakerLength: 0.206,
      pronoun: -0.104,
      capital: -0.019,
      beside: -0.247,
      allQuoted: 0,
      quotedWords: 0,
      endsWithMark: 0,
      leftOpen: 0,
      length: 0.198,
      stretches: 0.62,
      follows: -0.073,
      that: 0.345,
      far: -0.591,
      within: -0.604,
      around: 0.096,
      rival: -1.224,
      others: -0.028,
      headline: 0.264,
    },
  },
}
