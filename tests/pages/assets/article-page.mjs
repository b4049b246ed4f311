/** The plainest article page, for pages that are made when they are asked for. */

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const commentItem = ({ author, text }) =>
  `<li class="comment"><span class="name">${escaped(author)}</span><p class="comment-text">${escaped(text)}</p></li>`

const commentList = (comments) =>
  comments.length === 0
    ? ''
    : `<section class="discussion" id="comments"><h2>${comments.length} Comments</h2><ul>\n${comments.map(commentItem).join('\n')}\n</ul></section>`

/**
 * @param {string} headline
 * @param {string[]} paragraphs
 * @param {{ author: string, text: string }[]} comments
 * @param {number} [depth] how many elements to nest the body in
 */
export function articlePage(headline, paragraphs, comments, depth = 0) {
  const declared = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: '2023-06-07T06:10:00Z',
    author: [{ '@type': 'Person', name: 'Ines Halloran' }],
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Slow Review' },
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(headline)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/modern.css">
<script type="application/ld+json">${JSON.stringify(declared)}</script>
</head>
<body>
<header class="bar"><p class="brand">The Slow Review</p></header>
<main class="column">
<article>
<h1>${escaped(headline)}</h1>
<p class="byline">By Ines Halloran, 7 June 2023</p>
${'<div>'.repeat(depth)}
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
${'</div>'.repeat(depth)}
</article>
${commentList(comments)}
</main>
</body>
</html>`
}
