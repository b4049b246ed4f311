import { describe, expect, it } from 'vitest'
import type { Label } from '@/lib/actors/entities/labels'
import { namesOf } from '@/lib/actors/names'
import { piecesOf } from '@/lib/actors/pieces'
import { named } from './named'

/** Names that come of a text in which a tagger found those in brackets. */
function names(marked: string): string[] {
  const { pieces, names } = named(marked)
  const labels: Label[] = pieces.tokens.map(() => 'O')
  for (const { from, to, type } of names)
    for (let i = from; i < to; i++) labels[i] = `${i === from ? 'B' : 'I'}-${type}` as Label
  return namesOf(pieces, labels).map(
    ({ from, to, type }) => `${type} ${pieces.text.slice(pieces.tokens[from]?.start, pieces.tokens[to - 1]?.end)}`,
  )
}

describe('namesOf', () => {
  it.each([
    ['cuts titles', 'with [PER President Ana Wambui] there', ['PER Ana Wambui']],
    ['cuts marks', 'the [ORG Tana Fund’s] aims', ['ORG Tana Fund']],
    ['keeps a stop that belongs', 'in the [LOC U.S.] today', ['LOC U.S.']],
    ['parts a town and its state', 'in [LOC Eldoret, Kenya] today', ['LOC Eldoret', 'LOC Kenya']],
    ['parts letters and a body', 'the [ORG LTC and Tana Fund] met', ['ORG LTC', 'ORG Tana Fund']],
    ['keeps "and" within a name', 'the [ORG Water and Land Board] met', ['ORG Water and Land Board']],
    ['finds states passed over', 'from Kenya to New Zealand', ['LOC Kenya', 'LOC New Zealand']],
    ['finds world-known bodies passed over', 'the European Union and Nato', ['ORG European Union', 'ORG Nato']],
    ['finds the press passed over', 'as Reuters and the Financial Times wrote', ['ORG Reuters', 'ORG Financial Times']],
    ['knows a body for what it is', 'said [PER Kyodo] and [LOC Nato]', ['ORG Kyodo', 'ORG Nato']],
    ['finds a name again', '[PER Ana Wambui] left; Ana Wambui stayed', ['PER Ana Wambui', 'PER Ana Wambui']],
    ['finds one word again if twice found', '[PER Otieno], [PER Otieno] and Otieno', Array(3).fill('PER Otieno')],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    ['one word that was found once', '[PER Otieno] and then Otieno', ['PER Otieno']],
    ['words that are more than names of states', 'with Jordan and Chad of Kenya Airways', []],
    ['few letters among capitals', 'THEY TOLD US. So it was', []],
    ['titles alone', 'said [PER Rep.] and [PER President]', []],
    ['peoples', 'the [LOC Kenyan] one, [ORG Dutch] too', []],
    ['letters before a number', 'an [ORG AK]-47', []],
    ['letters, numerals and parties', '[ORG V] and [PER IX], [LOC R-Ohio]', []],
    ['headlines’ words', '[ORG Big Promise Made To] Farmers Today\nand then they left', []],
  ])('leaves out %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})

describe('lines of capitals', () => {
  it.each([
    ['Big Promise Made to All Farmers\nThen it rained.', [0]],
    ['It rained.\nBIG PROMISE MADE TO ALL FARMERS', [1]],
    ['Ruto Makes Promise\nThen it rained.', []],
    ['Kenyan President Ana Wambui met Joseph Otieno Odhiambo Owino.\nIt rained.', []],
    ['ALL OF IT IS IN CAPITALS HERE', []],
    ['', []],
  ])('are those with capitals throughout: %j', (text, lines) => {
    expect([...piecesOf(text).capitalLines]).toEqual(lines)
  })
})
