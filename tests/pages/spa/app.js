/** A small router: the address changes at once, the new view stands 300 ms later in place of the old one. */
const LATENCY_MS = 300
const app = document.getElementById('app')

function element(name, attributes, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

function frontView({ title, teasers }) {
  const list = teasers.map(({ href, headline, text }) =>
    element(
      'div',
      { class: 'panel' },
      element('h2', {}, element('a', { href, 'data-route': '' }, headline)),
      element('p', {}, text),
    ),
  )
  return [element('h1', {}, title), ...list]
}

function commentsView(comments) {
  if (comments.length === 0) return []
  const items = comments.map(({ author, text }) =>
    element('li', { class: 'comment' }, element('span', { class: 'name' }, author), element('p', {}, text)),
  )
  return [
    element('section', { class: 'discussion comments' }, element('h2', {}, 'Comments'), element('ul', {}, ...items)),
  ]
}

function articleView({ title, author, published, date, paragraphs, comments }) {
  const byline = element(
    'p',
    { class: 'byline' },
    element('span', { class: 'author' }, author),
    ', ',
    element('time', { datetime: published }, date),
  )
  const body = element('div', { class: 'body' }, ...paragraphs.map((text) => element('p', {}, text)))
  return [element('article', {}, element('h1', {}, title), byline, body), ...commentsView(comments)]
}

let latest = 0
function show() {
  const view = window.VIEWS[location.pathname.replace('/spa/', '')] ?? window.VIEWS['']
  const mine = ++latest
  setTimeout(() => {
    if (mine !== latest) return
    document.title = view.title
    app.replaceChildren(...(view.teasers ? frontView(view) : articleView(view)))
  }, LATENCY_MS)
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-route]')
  if (!link) return
  event.preventDefault()
  history.pushState({}, '', link.href)
  show()
})
addEventListener('popstate', show)
show()
