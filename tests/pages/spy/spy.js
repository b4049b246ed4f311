/** Records all that a page can observe of an extension, from before its own first element on. */
const seen = { added: [], changedAttributes: [], laterChanges: 0, messages: [] }
const globalsAtStart = new Set(Object.getOwnPropertyNames(window))
let parsed = false

const describe = (node) => (node instanceof Element ? node.outerHTML.slice(0, 200) : `text: ${node.textContent}`)
const isForeign = (node) =>
  node instanceof Element &&
  !node.hasAttribute('data-own') &&
  [document.documentElement, document.head, document.body].includes(node.parentNode)

const observer = new MutationObserver((records) => record(records))
function record(records) {
  for (const { type, target, addedNodes, attributeName } of records) {
    for (const node of addedNodes) if (isForeign(node)) seen.added.push(describe(node))
    if (type === 'attributes') seen.changedAttributes.push(`${target.nodeName} ${attributeName}`)
    if (parsed) seen.laterChanges += 1
  }
}
observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true })

document.addEventListener('DOMContentLoaded', () => {
  record(observer.takeRecords())
  parsed = true
})
window.addEventListener('message', (event) => seen.messages.push(JSON.stringify(event.data) ?? 'undefined'), true)

/** Indexed names are frames, and `report` and the spy's own names are no one else's. */
const newGlobals = () =>
  Object.getOwnPropertyNames(window).filter(
    (name) => !globalsAtStart.has(name) && !/^(?:\d+|report|describe|isForeign|newGlobals|record)$/.test(name),
  )

window.report = () => {
  record(observer.takeRecords())
  return {
    ...seen,
    newGlobals: newGlobals(),
    adoptedStyleSheets: document.adoptedStyleSheets.length,
    styleSheets: document.styleSheets.length,
    highlights: CSS.highlights?.size ?? 0,
    resources: performance.getEntriesByType('resource').map((entry) => entry.name),
    frames: window.length,
    children: [...document.documentElement.children].map((child) => child.nodeName),
  }
}
