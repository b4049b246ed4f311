/**
 * What a page says of itself in linked data (schema.org in JSON-LD), parsed once a reading. Publishers' data is
 * written by templates and often slightly broken: the commonest faults are mended, the rest is no data.
 */

export type LinkedNode = Readonly<Record<string, unknown>>

export interface LinkedData {
  /** The things described at the top or one step below (`@graph`, `mainEntity`), in the page's order. */
  readonly nodes: readonly LinkedNode[]
  /** The article among them; {} where there is none. */
  readonly article: LinkedNode
}

/** Things looked at: pages of honest data have some tens. */
const MOST_NODES = 500

export const isNode = (value: unknown): value is LinkedNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as the list it may be: linked data leaves out the brackets around a single one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, MOST_NODES) : value === undefined ? [] : [value]

/** The names of a thing's types, without the vocabulary's address. */
export const typesOf = (node: LinkedNode): string[] =>
  listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''))

/** Types of things that are read as articles: not every posting is one (jobs, forums). */
const ARTICLE = /(?:Article|BlogPosting|^Report)$/

const isArticle = (node: LinkedNode) => typesOf(node).some((type) => ARTICLE.test(type))

/** Wrappings from the times when scripts had to be hidden from old readers of HTML. */
const OPENING = /^(?:\/\/|\/\*)?[ \t]*(?:<!--|<!\[CDATA\[)[ \t]*(?:\*\/)?/
const CLOSING = /(?:\/\/|\/\*)?[ \t]{0,9}(?:\]\]>|-->)[ \t]{0,9}(?:\*\/)?$/
/** The end of a statement, as if data were one. */
const END = /;$/

/** Mends what templates get wrong, each seen on many sites; strings that hold the same signs lose a space at most. */
const MENDS: readonly (readonly [wrong: RegExp, right: string])[] = [
  // The whole was escaped as if it were text of the page.
  [/&quot;|&#0?34;/g, '"'],
  // Comments on lines of their own, and blocks of them.
  [/^[ \t]{0,99}\/\/.*$|\/\*[^*]{0,2000}\*\//gm, ' '],
  // Line breaks and tabs inside strings.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  [/[\u0000-\u001f]+/g, ' '],
  // A comma after the last of a list.
  [/,(?= {0,99}[}\]])/g, ''],
]

function parse(text: string): unknown {
  const bare = text.trim().replace(OPENING, '').replace(CLOSING, '').trim().replace(END, '')
  try {
    return JSON.parse(bare)
  } catch {
    const mended = MENDS.reduce((data, [wrong, right]) => data.replace(wrong, right), bare)
    try {
      return JSON.parse(mended)
    } catch {
      return undefined
    }
  }
}

/** A block's things, and those one step below. */
function nodesOf(text: string): LinkedNode[] {
  const top = listOf(parse(text)).filter(isNode)
  return top.flatMap((node) => [node, ...listOf(node['@graph']), ...listOf(node.mainEntity)].filter(isNode))
}

/** Reads a page's blocks of linked data. Never throws; takes time in proportion to the data's length. */
export function readLinkedData(texts: readonly string[]): LinkedData {
  const nodes = texts.flatMap(nodesOf).slice(0, MOST_NODES)
  return { nodes, article: nodes.find(isArticle) ?? {} }
}
