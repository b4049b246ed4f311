/** A correction in place: other names, each as long as the one before, so that nothing but the words changes. */
const NAMES = { Tokyo: 'Amman', Nato: 'Unef', Japan: 'Egypt', France: 'Canada', alliance: 'congress' }

document.getElementById('correct').addEventListener('click', () => {
  const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    node.data = node.data.replace(/Tokyo|Nato|Japan|France|alliance/g, (name) => NAMES[name])
  }
})
