/** Words that report speech, by what kind of speech it is. Only these make a statement of what stands without marks. */
export interface SpeechRow {
  readonly id: string
  /** Plain forms; those of other persons and times are made from them. */
  readonly words: string
  readonly example: string
  /** Where a word of like meaning reports no words. */
  readonly counter: string
  readonly reason: string
}

export const SPEECH: readonly SpeechRow[] = [
  {
    id: 'say',
    words: 'say tell add speak state remark mention note observe comment utter mumble whisper shout',
    example: 'She said the bridge was safe.',
    counter: 'She crossed the bridge.',
    reason: 'the plain words for speaking',
  },
  {
    id: 'write',
    words: 'write tweet post blog email text publish print message retweet',
    example: 'He wrote that the bridge was safe.',
    counter: 'He painted the bridge.',
    reason: 'words put down',
  },
  {
    id: 'announce',
    words:
      'announce declare proclaim disclose reveal report confirm inform notify signal reiterate repeat recount relate',
    example: 'The city announced that the bridge would close.',
    counter: 'The city closed the bridge.',
    reason: 'telling the public, not doing',
  },
  {
    id: 'argue',
    words:
      'argue claim contend maintain insist assert allege suggest propose reason stress emphasize emphasise underline underscore point',
    example: 'Engineers argue that the bridge is old.',
    counter: 'Engineers measure the bridge.',
    reason: 'a view put forward in words',
  },
  {
    id: 'answer',
    words: 'answer reply respond retort counter admit acknowledge concede agree deny rebut confess object',
    example: 'The mayor replied that it was safe.',
    counter: 'The mayor returned to her office.',
    reason: 'words that meet others',
  },
  {
    id: 'ask',
    words: 'ask inquire enquire wonder question demand request urge plead beg appeal',
    example: 'He asked whether the bridge was safe.',
    counter: 'He tested whether the bridge was safe.',
    reason: 'words that want an answer or a deed',
  },
  {
    id: 'warn',
    words: 'warn caution threaten predict forecast promise pledge vow swear advise recommend',
    example: 'She warned that the bridge might fall.',
    counter: 'She feared the bridge might fall.',
    reason: 'words about what is to come; a fear alone is not spoken',
  },
  {
    id: 'explain',
    words:
      'explain describe recall testify conclude continue joke quip complain lament boast elaborate clarify summarize summarise',
    example: 'The engineer explained that the steel was thin.',
    counter: 'The engineer examined the steel.',
    reason: 'telling at length',
  },
  {
    id: 'quote',
    words: 'quote cite according call label term dub',
    example: 'The bridge is safe, according to the city.',
    counter: 'The bridge was built according to plan.',
    reason: 'words handed on as another’s: there must be another',
  },
]

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
}

/** All forms of a verb that news uses. */
function formsOf(word: string): string[] {
  const stem = word.replace(/e$/, '')
  const doubled = /^(?:beg|dub|quip)$/.test(word) ? word + word.slice(-1) : stem
  const past = /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${doubled}ed`
  const third = /[^aeiou]y$/.test(word)
    ? `${word.slice(0, -1)}ies`
    : /(?:s|sh|ch|x)$/.test(word)
      ? `${word}es`
      : `${word}s`
  return [word, third, past, `${doubled}ing`, ...(IRREGULAR[word] ?? [])]
}

const FORMS: ReadonlySet<string> = new Set(
  SPEECH.flatMap(({ words }) => words.split(' ')).flatMap((word) => (word === 'according' ? [word] : formsOf(word))),
)

/** Whether a word, in lower case, reports speech; a colon after a name does too. */
export const reportsSpeech = (word: string): boolean => FORMS.has(word) || word === ':'
