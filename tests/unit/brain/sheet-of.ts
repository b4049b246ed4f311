import type { Sheet } from '@/lib/reading/sheet'
import type { Article } from '@/lib/text/article'

/** The sheet that a page with an article gives: judged, it is that article again, with every sign of being one. */
export function sheetOf(article: Article): Sheet {
  const { url, canonical = '', site, headline, bylines, published = '', updated, language = '' } = article
  const data = {
    '@type': 'NewsArticle',
    headline,
    author: bylines,
    datePublished: published,
    ...(updated && { dateModified: updated }),
    ...(article.partial && { isAccessibleForFree: false }),
  }
  return {
    url,
    title: headline,
    language,
    canonical,
    meta: [
      ['og:type', 'article'],
      ['og:site_name', site],
      ['article:published_time', published],
    ],
    linked: [JSON.stringify(data)],
    marked: [headline],
    first: [headline],
    second: [],
    bylines: [],
    dates: [],
    updates: [],
    blocks: article.paragraphs.map(({ kind, text }) => ({ kind, text, p: true })),
    counts: { links: 0, times: 0, articles: 1, fields: 0, prices: 0 },
    form: false,
    behind: { text: '', offers: [], walls: [], parts: [] },
    comments: article.comments.map(({ author, text }) => ({ authors: [author], lines: text.split('\n'), named: true })),
    commentCounts: [],
  }
}
