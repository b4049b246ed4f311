/** A second after the address says so, a question about cookies stands in place of the page until it is answered. */
if (location.search === '?ask') {
  setTimeout(() => {
    const site = document.getElementById('site')
    const wall = document.createElement('section')
    const question = document.createElement('p')
    question.textContent = 'We and our partners would like to store cookies on your device. May we?'
    const answer = document.createElement('button')
    answer.type = 'button'
    answer.id = 'agree'
    answer.textContent = 'Agree'
    answer.addEventListener('click', () => wall.replaceWith(site))
    wall.append(question, answer)
    site.replaceWith(wall)
  }, 1_000)
}
