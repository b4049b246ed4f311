/** The next article is appended once the first has been scrolled by half, and takes over the address when it is reached. */
const PARAGRAPHS = [
  'Nato has put off a decision on opening a liaison office in Tokyo after France told its allies that it would not agree to one, two diplomats in Brussels said on Tuesday.',
  'The office would have been the alliance’s first in Asia. It was meant to let the alliance consult Japan, South Korea, Australia and New Zealand more closely, and would have had a staff of two or three.',
  'Paris holds that the treaty ties the alliance to the North Atlantic, and that an office in Japan would send the wrong signal to China, one of the diplomats said.',
  'Tokyo said that it was still in talks with the alliance and that nothing had been settled about the liaison office.',
  'Any decision on an office in Tokyo needs the agreement of all members, which gives each of them a veto over the plan.',
]
const stream = document.getElementById('stream')
const first = stream.firstElementChild
const home = location.href
let next

function append() {
  next = first.cloneNode(false)
  const title = document.createElement('h1')
  title.textContent = 'Nato puts off its Tokyo office'
  const text = document.createElement('div')
  text.className = 'text'
  for (const words of PARAGRAPHS) {
    const paragraph = document.createElement('p')
    paragraph.textContent = words
    text.append(paragraph)
  }
  const room = document.createElement('div')
  room.style.height = '120vh'
  next.append(title, text, room)
  stream.append(next)
}

addEventListener('scroll', () => {
  if (!next && scrollY > 50) append()
  if (!next) return
  const reached = next.getBoundingClientRect().top < innerHeight / 2
  const wanted = reached ? new URL('?next', home).href : home
  if (location.href !== wanted) history.replaceState(null, '', wanted)
})
