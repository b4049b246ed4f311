/** A stand-in for the browser's `LanguageModel` (the Prompt API of Chrome 138), as far as it is used. */
export interface StandIn {
  readonly api: object
  /** The questions put to it, as they were put. */
  readonly asked: string[]
  /** How many copies of a session are open now, and the most that ever were. */
  readonly open: { now: number; most: number }
  readonly created: object[]
}

/** @param answer to each question; it may throw @param availability what the browser says of the model */
export function languageModel(answer: (question: string) => string, availability: unknown = 'available'): StandIn {
  const asked: string[] = []
  const created: object[] = []
  const open = { now: 0, most: 0 }
  const session = () => {
    open.now += 1
    open.most = Math.max(open.most, open.now)
    return {
      prompt: async (question: string) => {
        asked.push(question)
        return answer(question)
      },
      clone: async () => session(),
      destroy: () => {
        open.now -= 1
      },
    }
  }
  const api = {
    availability: async () => {
      if (availability instanceof Error) throw availability
      return availability
    },
    create: async (options: object) => {
      created.push(options)
      return session()
    },
  }
  return { api, asked, open, created }
}
