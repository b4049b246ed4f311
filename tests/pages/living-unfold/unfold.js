/** The rest of the text comes half a second after the button is pressed. */
const REST = [
  'Nato has put off a decision on opening a liaison office in Tokyo after France told its allies that it would not agree to one, two diplomats in Brussels said on Tuesday.',
  'The office would have been the alliance’s first in Asia. It was meant to let the alliance consult Japan, South Korea, Australia and New Zealand more closely, and would have had a staff of two or three.',
  'Paris holds that the treaty ties the alliance to the North Atlantic, and that an office in Japan would send the wrong signal to China, one of the diplomats said.',
  'Tokyo said that it was still in talks with the alliance and that nothing had been settled about the liaison office.',
  'Any decision on an office in Tokyo needs the agreement of all members, which gives each of them a veto over the plan.',
]

document.getElementById('more').addEventListener('click', ({ currentTarget }) => {
  setTimeout(() => {
    currentTarget?.remove()
    document.getElementById('more')?.remove()
    for (const words of REST) {
      const paragraph = document.createElement('p')
      paragraph.textContent = words
      document.getElementById('text').append(paragraph)
    }
  }, 500)
})
