/** A story's sources as Markdown (CommonMark): who says what, each statement as a quotation with its addresses. */

export interface SourcesText {
  readonly title: string
  /** The question that people take sides on. */
  readonly question: string
  readonly speakers: readonly {
    readonly name: string
    /** Role and attribution, in words. */
    readonly detail: string
    readonly statements: readonly {
      readonly text: string
      /** How it is said and where it stands, in words. */
      readonly detail: string
      readonly addresses: readonly string[]
    }[]
  }[]
}

/** Signs that Markdown or the HTML in it could take for its own, wherever they stand. */
const SIGNS = /[\\`*_[\]<>#|~!&$]/g
/** What makes a heading's underline, a list or a rule, at the start of a line. */
const LINE_START = /^(\s*)([-+=]|\d+(?=[.)]))/

/** A text of anybody's as one line that means nothing but itself. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(SIGNS, '\\$&')
  return line.replace(LINE_START, (_, space: string, sign: string) =>
    /\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  )
}

/** What would end an address in angle brackets, written as a browser would send it. */
const address = (url: string) => `<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>`

type Speaker = SourcesText['speakers'][number]

const statementLines = ({ text, detail, addresses }: Speaker['statements'][number]): string[] => [
  `> ${plain(text)}`,
  '',
  plain(detail),
  '',
  ...(addresses.length > 0 ? [...addresses.map((url) => `- ${address(url)}`), ''] : []),
]

const speakerLines = ({ name, detail, statements }: Speaker): string[] => [
  `## ${plain(name)}`,
  '',
  ...(detail === '' ? [] : [plain(detail), '']),
  ...statements.flatMap(statementLines),
]

/** The document's text. */
export const sourcesMarkdown = ({ title, question, speakers }: SourcesText): string =>
  [`# ${plain(title)}`, '', plain(question), '', ...speakers.flatMap(speakerLines)].join('\n')
