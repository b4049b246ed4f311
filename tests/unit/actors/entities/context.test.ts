import { describe, expect, it } from 'vitest'
import { expansionStart, Seen } from '@/lib/actors/entities/elsewhere'
import { prepare } from '@/lib/actors/entities/prepare'
import { sentencesOfWords } from '@/lib/text/sentences'
import { shipped } from '../named'

const model = shipped()
const prepared = (text: string) => {
  const tokens = text.split(' ')
  return { tokens, ...prepare(tokens, sentencesOfWords(tokens), model) }
}

describe('segments', () => {
  const segments = (text: string) => {
    const { tokens, segments } = prepared(text)
    return segments.map(({ range }) => tokens.slice(range.from, range.to).join(' '))
  }

  it.each([
    ['the Bank of the South fell', ['Bank of the South']],
    ['a G 7 meeting in the U . S . today', ['G 7', 'U . S .']],
    ['the Laja river rose', ['Laja river']],
    ['He left . Then Ana came .', ['He', 'Then Ana']],
    ['nothing at all , 7 times', []],
    ['from Tana under Otieno', ['Tana', 'Otieno']],
  ])('are where capitals stand: %s', (text, expected) => {
    expect(segments(text)).toEqual(expected)
  })
})

describe('what is seen elsewhere', () => {
  const seen = (text: string, word: string) => {
    const { tokens, atoms, elsewhere } = prepared(text)
    return elsewhere.get(atoms[tokens.indexOf(word)]?.word ?? 0)?.seen ?? 0
  }

  it.each([
    ['small', 'Rain fell . More rain fell', 'Rain', Seen.small],
    ['capitalWithin', 'Rain fell on Tana', 'Tana', Seen.capitalWithin],
    ['afterTitle', 'Otieno left with Mr Otieno', 'Otieno', Seen.afterTitle],
    ['besideSpeech', 'Otieno said no', 'Otieno', Seen.besideSpeech],
    ['lastOfRun', 'Ana Otieno left', 'Otieno', Seen.lastOfRun],
    ['firstOfRun', 'Ana Otieno left', 'Ana', Seen.firstOfRun],
    ['afterPlaceWord', 'they live in Tana', 'Tana', Seen.afterPlaceWord],
    ['inBrackets', 'the council ( LTC ) met', 'LTC', Seen.inBrackets],
    ['withBody', 'the Tana Council met', 'Tana', Seen.withBody],
    ['withSite', 'the Tana River rose', 'Tana', Seen.withSite],
    ['beforeState', 'in Tana , Kenya', 'Tana', Seen.beforeState],
  ])('is %s in "%s"', (_, text, word, bit) => {
    expect(seen(text, word) & bit).toBe(bit)
    expect(seen('It was Tana under Otieno and Ana and Rain and LTC too', word) & bit & ~Seen.capitalWithin).toBe(0)
  })
})

describe('expansionStart', () => {
  const start = (text: string, letters: string) => {
    const { tokens, atoms } = prepared(text)
    const at = expansionStart(atoms, tokens.indexOf('('), letters)
    return at < 0 ? undefined : tokens[at]
  }

  it('finds where the words of the letters begin', () => {
    expect(start('at the Lake Tana Council ( LTC )', 'ltc')).toBe('Lake')
    expect(start('the Bank of the South ( BS )', 'bs')).toBe('Bank')
  })

  it.each([
    ['the Lake Tana Board ( LTC )', 'ltc'],
    ['Tana Council ( LTC )', 'ltc'],
    ['Lake , Tana Council ( LTC )', 'ltc'],
  ])('finds none in "%s"', (text, letters) => {
    expect(start(text, letters)).toBeUndefined()
  })
})

describe('sentencesOfWords', () => {
  const sentences = (text: string) => {
    const tokens = text.split(' ')
    return sentencesOfWords(tokens).map(({ from, to }) => tokens.slice(from, to).join(' '))
  }

  it.each([
    ['He left . She stayed .', ['He left .', 'She stayed .']],
    ['He left . ” She stayed', ['He left . ”', 'She stayed']],
    ['Mr . Otieno left', ['Mr . Otieno left']],
    ['the U . S . Senate', ['the U . S . Senate']],
    ['it was . and is', ['it was . and is']],
    ['', ['']],
  ])('parts "%s"', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})
