import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The bundled server of the demo and test pages. Loopback only, no packages needed. */

export const PAGES_DIR = fileURLToPath(new URL('../../tests/pages/', import.meta.url))

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

// Not `no-store`: a page that may not be kept never enters the back/forward cache, which the tests need.
const ALWAYS = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }

const NOT_FOUND = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not found</title>
<link rel="icon" href="data:,"><h1>No such page</h1><p><a href="/">To the news-stand</a></p></html>`

/** @typedef {{ status: number, headers: Record<string, string>, body: string | Buffer }} Answer */

/**
 * The file or folder below `root` that an address names, or undefined where it would leave `root`.
 * @param {string} root
 * @param {string} pathname percent-encoded, as in a URL
 * @returns {string | undefined}
 */
export function resolveInside(root, pathname) {
  let decoded
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return undefined
  const base = normalize(root.endsWith(sep) ? root : root + sep)
  const path = normalize(join(base, decoded))
  return path === base || path.startsWith(base) ? path : undefined
}

/** @param {string} path @returns {Promise<'file' | 'folder' | undefined>} */
async function kindOf(path) {
  const info = await stat(path).catch(() => undefined)
  return info?.isFile() ? 'file' : info?.isDirectory() ? 'folder' : undefined
}

/**
 * How a page's folder wants to be served: extra headers, and whether addresses below it show its index.
 * @param {string} folder
 * @returns {Promise<{ headers?: Record<string, string>, fallback?: boolean }>}
 */
async function folderRules(folder) {
  const text = await readFile(join(folder, 'serve.json'), 'utf8').catch(() => '{}')
  return JSON.parse(text)
}

/** @param {string | Buffer} body @param {string} type @param {Record<string, string>} [extra] @returns {Answer} */
const found = (body, type, extra = {}) => ({
  status: 200,
  headers: { ...ALWAYS, 'content-type': type, ...extra },
  body,
})

/** @returns {Answer} */
const notFound = () => ({ status: 404, headers: { ...ALWAYS, 'content-type': TYPES['.html'] }, body: NOT_FOUND })

/** A folder is answered by its `page.mjs` (made to measure from the query) or its `index.html`. */
async function answerFolder(folder, query) {
  const { headers } = await folderRules(folder)
  const maker = join(folder, 'page.mjs')
  if ((await kindOf(maker)) === 'file') {
    const { render } = await import(pathToFileURL(maker).href)
    return found(render(query), TYPES['.html'], headers)
  }
  const body = await readFile(join(folder, 'index.html')).catch(() => undefined)
  return body ? found(body, TYPES['.html'], headers) : notFound()
}

/** An address that names nothing belongs to the single-page app that it lies below, if there is one. */
async function answerMissing(root, pathname) {
  const first = pathname.split('/')[1]
  const folder = first ? resolveInside(root, `/${first}/`) : undefined
  if (!folder || !(await folderRules(folder)).fallback) return notFound()
  return answerFolder(folder, new URLSearchParams())
}

/**
 * What the server answers to an address below `root`.
 * @param {string} root folder of the pages
 * @param {string} address path and query, as a browser sends them
 * @returns {Promise<Answer>}
 */
export async function answer(root, address) {
  const question = address.indexOf('?')
  const pathname = question < 0 ? address : address.slice(0, question)
  const query = new URLSearchParams(question < 0 ? '' : address.slice(question + 1))
  const path = resolveInside(root, pathname)
  if (!path) return notFound()
  const kind = await kindOf(path)
  if (kind === 'folder') {
    if (pathname.endsWith('/')) return answerFolder(path, query)
    return { status: 301, headers: { ...ALWAYS, location: `${address.replace(pathname, `${pathname}/`)}` }, body: '' }
  }
  const type = TYPES[extname(path)]
  if (kind === 'file' && type) return found(await readFile(path), type)
  return answerMissing(root, pathname)
}

/**
 * Starts the server on the loopback interface.
 * @param {{ port?: number, root?: string }} [options] port 0 takes any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends without a slash
 */
export async function startServer({ port = 0, root = PAGES_DIR } = {}) {
  const server = createServer(async (request, response) => {
    try {
      const { status, headers, body } = await answer(root, request.url ?? '/')
      response.writeHead(status, headers)
      response.end(request.method === 'HEAD' ? undefined : body)
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' })
      response.end(`The server failed: ${error instanceof Error ? error.message : error}`)
    }
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(undefined))
  })
  const address = server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve(undefined))
      server.closeAllConnections()
    })
  return { url, close }
}
