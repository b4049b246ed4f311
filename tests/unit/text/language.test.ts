import { describe, expect, it } from 'vitest'
import { languageOf } from '@/lib/text/language'
import { hasUnspaced, isKatakana, plainWidth } from '@/lib/text/script'
import { articleOf } from '@/scripts/predict/match-story'

const language = (text: string, declared?: string, title = '') =>
  languageOf(articleOf({ title, text, language: declared }))

describe('the language of a page', () => {
  it.each([
    ['en', 'The committee said that it was not yet ready to decide on the bridge.'],
    ['fr', 'Le conseil a dit que les travaux du pont ne sont pas encore finis dans la ville.'],
    ['de', 'Der Rat sagte, dass die Arbeiten an der Brücke noch nicht fertig sind, und auch das Geld ist knapp.'],
    ['es', 'El consejo dijo que las obras del puente no se acaban por falta de dinero en la ciudad.'],
    ['ja', '市は橋の工事がまだ終わっていないと述べた。NATOとは関係がない。'],
    ['zh', '市政府表示桥梁工程尚未完成。'],
    ['ko', '시는 다리 공사가 아직 끝나지 않았다고 밝혔다.'],
  ])('is %s', (expected, text) => {
    expect(language(text)).toBe(expected)
  })

  it('is what the text shows, whatever the page declares', () => {
    expect(language('Le conseil a dit que les travaux du pont ne sont pas finis dans la ville.', 'en-US')).toBe('fr')
  })

  it('is what the page declares where the text is too short, without its region', () => {
    expect(language('Ponte novo', 'pt-BR')).toBe('pt')
    expect(language('Ponte novo', 'klingon speakers')).toBeUndefined()
    expect(language('')).toBeUndefined()
  })

  it('is not changed by a quotation in another', () => {
    const text = 'The minister said that “le pont est fini” and left. It was the end of the matter for him.'
    expect(language(text)).toBe('en')
  })
})

describe('scripts', () => {
  it('tells those without spaces', () => {
    expect(['東', 'か', 'カ', 'ー', '々'].map(hasUnspaced)).toEqual([true, true, true, true, true])
    expect(['é', '한', '1', '。'].map(hasUnspaced)).toEqual([false, false, false, false])
    expect([isKatakana('ロ'), isKatakana('ー'), isKatakana('ろ')]).toEqual([true, true, false])
  })

  it('makes wide letters plain without moving any', () => {
    expect(plainWidth('ＮＡＴＯ（東京）')).toBe('NATO(東京)')
  })
})
