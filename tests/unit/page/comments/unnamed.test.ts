// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { article, page } from '../documents'
import { readComments } from './saved'

/** Comments as content systems of no known platform may write them, each in a markup of its own. */

interface Case {
  readonly html: string
  /** Author, words, time. */
  readonly said: readonly (readonly (string | undefined)[])[]
}

const CASES: Readonly<Record<string, Case>> = {
  'a table': {
    html:
      '<h3>Comments</h3><table class="guestbook"><tbody>' +
      '<tr><td class="poster" valign="top"><strong>Mina</strong><br><small>12 Mar 2025, 10:14</small></td><td><p>The tide tables are wrong by an hour in April.</p></td></tr>' +
      '<tr><td class="poster" valign="top"><strong>Old Joe</strong><br><small>12 Mar 2025, 11:02</small></td><td><p>They have been wrong since the war.</p></td></tr>' +
      '<tr><td class="poster" valign="top"><strong>K. Abara</strong><br><small>13 Mar 2025, 08:40</small></td><td><p>Which war?</p></td></tr></tbody></table>',
    said: [
      ['Mina', 'The tide tables are wrong by an hour in April.', '12 Mar 2025, 10:14'],
      ['Old Joe', 'They have been wrong since the war.', '12 Mar 2025, 11:02'],
      ['K. Abara', 'Which war?', '13 Mar 2025, 08:40'],
    ],
  },
  'a list of definitions': {
    html:
      '<h2>Reader comments (3)</h2><dl id="reader-notes">' +
      '<dt>Ann Lee wrote on 1 May 2026:</dt><dd>It should have been closed long ago.</dd>' +
      '<dt>Bo wrote on 2 May 2026:</dt><dd><p>By whom?</p><p>The board has no money.</p></dd>' +
      '<dt>Cyd wrote on 3 May 2026:</dt><dd>Then sell the boat.</dd></dl>',
    said: [
      ['Ann Lee', 'It should have been closed long ago.', '1 May 2026'],
      ['Bo', 'By whom?\nThe board has no money.', '2 May 2026'],
      ['Cyd', 'Then sell the boat.', '3 May 2026'],
    ],
  },
  'article elements in a labelled section': {
    html:
      '<section aria-label="Comments"><h2>3 responses</h2>' +
      '<article class="opinion"><footer><address>Ann</address> <time datetime="2026-05-01T10:00:00Z">2026-05-01T10:00:00Z</time></footer><p>I was there, and nobody shouted.</p><button>Reply</button></article>' +
      '<article class="opinion"><footer><address>Bo</address> <time datetime="2026-05-01T12:00:00Z">2026-05-01T12:00:00Z</time></footer><p>You must have sat in front, then.</p><button>Reply</button></article>' +
      '<article class="opinion"><footer><address>Cyd</address> <time datetime="2026-05-02T09:00:00Z">2026-05-02T09:00:00Z</time></footer><p>Both of you are right in a way.</p><button>Reply</button></article></section>',
    said: [
      ['Ann', 'I was there, and nobody shouted.', '2026-05-01T10:00:00Z'],
      ['Bo', 'You must have sat in front, then.', '2026-05-01T12:00:00Z'],
      ['Cyd', 'Both of you are right in a way.', '2026-05-02T09:00:00Z'],
    ],
  },
  'details within details': {
    html:
      '<div class="comments-tree">' +
      '<details open><summary>Ann, 3 hours ago</summary><p>They promised the same in the spring.</p>' +
      '<details open><summary>Bo, 2 hours ago</summary><p>And in the spring before that.</p></details></details>' +
      '<details open><summary>Cyd, 1 hour ago</summary><p>I would not hold my breath.</p></details></div>',
    said: [
      ['Ann', 'They promised the same in the spring.', '3 hours ago'],
      ['Bo', 'And in the spring before that.', '2 hours ago'],
      ['Cyd', 'I would not hold my breath.', '1 hour ago'],
    ],
  },
  'microdata with a meta element for the time': {
    html:
      '<div id="talk">' +
      '<div itemscope itemtype="https://schema.org/Comment"><span itemprop="creator" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ann</span></span><meta itemprop="dateCreated" content="2026-05-01"><div itemprop="text">A fair piece, for once.</div></div>' +
      '<div itemscope itemtype="https://schema.org/Comment"><span itemprop="creator" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Bo</span></span><meta itemprop="dateCreated" content="2026-05-02"><div itemprop="text">Fair to whom?</div></div></div>',
    said: [
      ['Ann', 'A fair piece, for once.', '2026-05-01'],
      ['Bo', 'Fair to whom?', '2026-05-02'],
    ],
  },
  'custom elements': {
    html:
      '<h2>Comments</h2><reader-comments>' +
      '<reader-comment><comment-author>Ann</comment-author><comment-date>3 h ago</comment-date><comment-body>Nobody asked the ferrymen.</comment-body></reader-comment>' +
      '<reader-comment><comment-author>Bo</comment-author><comment-date>2 h ago</comment-date><comment-body>Nobody ever does.</comment-body></reader-comment>' +
      '<reader-comment><comment-author>Cyd</comment-author><comment-date>1 h ago</comment-date><comment-body>I did, and they laughed.</comment-body></reader-comment></reader-comments>',
    said: [
      ['Ann', 'Nobody asked the ferrymen.', '3 h ago'],
      ['Bo', 'Nobody ever does.', '2 h ago'],
      ['Cyd', 'I did, and they laughed.', '1 h ago'],
    ],
  },
  'custom elements with the author in an attribute': {
    html:
      '<h2>Comments</h2><talk-thread>' +
      '<talk-post author="Ann" posted="2026-05-01T10:00:00Z"><p>Nobody asked the ferrymen.</p></talk-post>' +
      '<talk-post author="Bo" posted="2026-05-01T11:00:00Z"><p>Nobody ever does.</p></talk-post></talk-thread>',
    said: [
      ['Ann', 'Nobody asked the ferrymen.', undefined],
      ['Bo', 'Nobody ever does.', undefined],
    ],
  },
  'classes that say only how things look': {
    html:
      '<div class="mt-8"><h2 class="text-xl">Discussion</h2><div class="space-y-4">' +
      '<div class="flex gap-3"><img class="rounded-full" src="data:,"><div><div><span class="font-bold">Ann</span> <span class="text-gray-500 text-sm">Nov 3, 2026 at 4:12 pm</span></div><p class="mt-1">What would it cost to do nothing?</p><button class="text-sm">Reply</button></div></div>' +
      '<div class="flex gap-3"><img class="rounded-full" src="data:,"><div><div><span class="font-bold">Bo</span> <span class="text-gray-500 text-sm">Nov 3, 2026 at 5:40 pm</span></div><p class="mt-1">More, in the end.</p><button class="text-sm">Reply</button></div></div>' +
      '<div class="flex gap-3"><img class="rounded-full" src="data:,"><div><div><span class="font-bold">Cyd</span> <span class="text-gray-500 text-sm">Nov 4, 2026 at 8:01 am</span></div><p class="mt-1">That is what they said about the tram.</p><button class="text-sm">Reply</button></div></div></div></div>',
    said: [
      ['Ann', 'What would it cost to do nothing?', 'Nov 3, 2026 at 4:12 pm'],
      ['Bo', 'More, in the end.', 'Nov 3, 2026 at 5:40 pm'],
      ['Cyd', 'That is what they said about the tram.', 'Nov 4, 2026 at 8:01 am'],
    ],
  },
  'a labelled feed': {
    html:
      '<div role="feed" aria-label="Comments">' +
      '<div role="article" aria-label="Comment by Ann"><div><a href="/users/Ann">Ann</a><time>Yesterday</time></div><div><p>A bridge is not a monument.</p></div></div>' +
      '<div role="article" aria-label="Comment by Bo"><div><a href="/users/Bo">Bo</a><time>Yesterday</time></div><div><p>This one is.</p></div></div></div>',
    said: [
      ['Ann', 'A bridge is not a monument.', 'Yesterday'],
      ['Bo', 'This one is.', 'Yesterday'],
    ],
  },
  'a list with bold names': {
    html:
      '<section><h2>Readers’ responses</h2><ul>' +
      '<li role="comment"><p><b>Ann</b> <i>2 days ago</i></p><p>A bridge is not a monument.</p></li>' +
      '<li role="comment"><p><b>Bo</b> <i>1 day ago</i></p><p>This one is.</p></li></ul></section>',
    said: [
      ['Ann', 'A bridge is not a monument.', '2 days ago'],
      ['Bo', 'This one is.', '1 day ago'],
    ],
  },
  'a German list': {
    html:
      '<div id="kommentarbereich"><h3>Kommentare (2)</h3><ul>' +
      '<li><div class="kopf"><a class="nick" href="/profil/1">Anna</a> <em>1.2.2025 14:30</em></div>Das war längst überfällig.</li>' +
      '<li><div class="kopf"><a class="nick" href="/profil/1">Bernd K.</a> <em>1.2.2025 15:02</em></div>Und wer zahlt es?</li></ul></div>',
    said: [
      ['Anna', 'Das war längst überfällig.', '1.2.2025 14:30'],
      ['Bernd K.', 'Und wer zahlt es?', '1.2.2025 15:02'],
    ],
  },
  'a German block of its own naming': {
    html:
      '<div class="leserkommentare">' +
      '<div class="leserkommentar"><h4>Anna</h4><span class="datum">1.2.2025 14:30</span><p>Das war längst überfällig.</p></div>' +
      '<div class="leserkommentar"><h4>Bernd K.</h4><span class="datum">1.2.2025 15:02</span><p>Und wer zahlt es?</p></div></div>',
    said: [
      ['Anna', 'Das war längst überfällig.', '1.2.2025 14:30'],
      ['Bernd K.', 'Und wer zahlt es?', '1.2.2025 15:02'],
    ],
  },
  'a fold that tells their number': {
    html:
      '<details><summary>Show 3 comments</summary><ol>' +
      '<li><p class="by">Ann, May 3rd, 2026</p><p>It leaks.</p></li>' +
      '<li><p class="by">Bo, May 3rd, 2026</p><p>It always did.</p></li>' +
      '<li><p class="by">Cyd, May 4th, 2026</p><p>Mine does not.</p></li></ol></details>',
    said: [
      ['Ann', 'It leaks.', 'May 3rd, 2026'],
      ['Bo', 'It always did.', 'May 3rd, 2026'],
      ['Cyd', 'Mine does not.', 'May 4th, 2026'],
    ],
  },
  'quotations with their source behind': {
    html:
      '<div class="comments">' +
      '<blockquote><p>It leaks.</p><footer><cite>Ann</cite>, <time>2026-05-03</time></footer></blockquote>' +
      '<blockquote><p>It always did.</p><footer><cite>Bo</cite>, <time>2026-05-03</time></footer></blockquote></div>',
    said: [
      ['Ann', 'It leaks.', '2026-05-03'],
      ['Bo', 'It always did.', '2026-05-03'],
    ],
  },
  'messages with a short age': {
    html:
      '<section class="discussion-thread"><h2>Join the conversation</h2>' +
      '<div class="msg" data-id="1"><div class="msg__side"><a href="/u/x">Ann</a></div><div class="msg__main"><div class="msg__meta">4d</div><div class="msg__words"><p>It leaks.</p><p>More of it here.</p></div><div class="msg__actions"><button>Like (3)</button><button>Answer</button></div></div></div>' +
      '<div class="msg" data-id="1"><div class="msg__side"><a href="/u/x">Bo</a></div><div class="msg__main"><div class="msg__meta">3d</div><div class="msg__words"><p>It always did.</p><p>More of it here.</p></div><div class="msg__actions"><button>Like (3)</button><button>Answer</button></div></div></div></section>',
    said: [
      ['Ann', 'It leaks.\nMore of it here.', '4d'],
      ['Bo', 'It always did.\nMore of it here.', '3d'],
    ],
  },
}

describe('comments of no known platform', () => {
  it.each(Object.entries(CASES))('%s', (_, { html, said }) => {
    const { comments } = readComments(page(article(4, html)))
    expect(comments.map(({ author, text, time }) => [author, text, time])).toEqual(said)
  })
})
