import { existsSync } from 'node:fs'
import { declaredCount } from '@/lib/reading/comments/count'
import { judgeComments } from '@/lib/reading/comments/judge'
import type { PageComment } from '@/lib/text/article'
import { bundle } from '../saved/bundle'
import { startChromium } from '../saved/chromium'
import { addressOf, readSavedFile } from '../saved/file'
import { openSavedPages, type SavedPages } from '../saved/open'
import { DATA, readData } from './data'
import type { EvalFigure, EvalMeasure } from './figure'

/** Readers' comments found on saved pages, by author and words, and none found where there are none. */

declare const inPage: typeof import('./in-page/comments')

interface Row {
  readonly id: string
  readonly url: string | null
  readonly selector?: string
  readonly comments?: readonly string[]
}

/** Author, time and controls that stand in a comment's element beside its words have so many letters at most. */
const MOST_BESIDE = 150

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

interface Gold {
  readonly text: string
  readonly around: string
}

/** A comment is right where its words stand in an element of the gold, hardly any other words do, and its author there or beside. */
function isRight({ author, text }: PageComment, gold: Gold): boolean {
  const [words, all] = [letters(text), letters(gold.text)]
  return (
    all.includes(words) && all.length - words.length <= MOST_BESIDE && letters(gold.around).includes(letters(author))
  )
}

/** How many comments are right, each element of the gold counted once. */
function countRight(comments: readonly PageComment[], gold: readonly Gold[]): number {
  const left = new Set(gold)
  return comments.filter((comment) => {
    const found = [...left].find((element) => isRight(comment, element))
    return found !== undefined && left.delete(found)
  }).length
}

async function read(pages: SavedPages, folder: string, { id, url }: Row) {
  const page = await pages.open(addressOf(url), readSavedFile(`${DATA}${folder}/${id}.html.gz`))
  const taken = await page.evaluate(() => inPage.take())
  const comments = judgeComments(taken.comments)
  return { page, comments, declared: declaredCount(taken.counts, taken.linked, comments.length) }
}

async function marked(pages: SavedPages): Promise<EvalFigure[]> {
  let [right, found, wanted, declared] = [0, 0, 0, 0]
  const rows = readData<Row>('comments/index') ?? []
  for (const row of rows) {
    const { page, comments, declared: count } = await read(pages, 'comments', row)
    const gold = (await page.evaluate((selector) => inPage.gold(selector), row.selector ?? '')).filter(
      ({ text }) => letters(text) !== '',
    )
    right += countRight(comments, gold)
    found += comments.length
    wanted += gold.length
    if (count !== undefined) declared += 1
  }
  const [precision, recall] = [right / found, right / wanted]
  return [
    { name: 'comments/precision', value: precision, better: 'higher', tolerance: 0.005 },
    { name: 'comments/recall', value: recall, better: 'higher', tolerance: 0.005 },
    { name: 'comments/f1', value: (2 * precision * recall) / (precision + recall), better: 'higher', tolerance: 0.005 },
    { name: 'comments/pages whose own count is read', value: declared / rows.length, better: 'higher' },
  ]
}

/** Snippets of comments that people marked: those that stand in the saved page at all, and those found. */
async function snippets(pages: SavedPages): Promise<EvalFigure> {
  let [standing, found] = [0, 0]
  for (const row of readData<Row>('articles/trafilatura_en/gold') ?? []) {
    if (!row.comments?.length) continue
    const { page, comments } = await read(pages, 'articles/trafilatura_en', row)
    const [text, mine] = [
      letters(await page.evaluate(() => inPage.text())),
      letters(comments.map((c) => c.text).join()),
    ]
    const there = row.comments.map(letters).filter((snippet) => text.includes(snippet))
    standing += there.length
    found += there.filter((snippet) => mine.includes(snippet)).length
  }
  return { name: 'comments/snippets found', value: found / standing, better: 'higher', tolerance: 0.02 }
}

/** Log-in, listing and home pages: hardly any has comments, so hardly any may be found to have. */
async function others(pages: SavedPages): Promise<EvalFigure> {
  let count = 0
  for (const row of readData<Row>('pages/nonarticle/index') ?? []) {
    if ((await read(pages, 'pages/nonarticle', row)).comments.length > 0) count++
  }
  return { name: 'comments/other pages on which some are found', value: count, better: 'lower', tolerance: 0 }
}

export const comments: EvalMeasure = {
  name: 'comments',
  async run() {
    if (!existsSync(`${DATA}comments`)) return undefined
    const chromium = await startChromium()
    try {
      const pages = await openSavedPages(chromium.context, await bundle('scripts/eval/in-page/comments.ts'))
      return [...(await marked(pages)), await snippets(pages), await others(pages)]
    } finally {
      await chromium.close()
    }
  },
}
