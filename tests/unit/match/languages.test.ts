import { describe, expect, it } from 'vitest'
import { findEventMentions } from '@/lib/match/event-mentions'
import { prepareStory } from '@/lib/match/prepare'
import { TermIndex } from '@/lib/match/term-index'
import { tokenise } from '@/lib/match/tokens'
import { bundledStory } from '@/scripts/predict/bundled-story'
import { articleOf } from '@/scripts/predict/match-story'

const story = prepareStory(bundledStory())

function kinds(text: string, language: string) {
  const words = tokenise(articleOf({ title: '', text, language }))
  return findEventMentions(words, story.indexFor(words.language).scan(words.tokens), story).map(({ kind }) => kind)
}
const read = (text: string) => tokenise(articleOf({ title: '', text }))

describe.each<[language: string, rows: [kind: string, text: string][]]>([
  [
    'fr',
    [
      ['whole', 'Paris s’oppose à l’ouverture d’un bureau de l’Otan à Tokyo.'],
      ['whole', 'L’Alliance atlantique voulait deux bureaux de liaison au Japon.'],
      ['other', 'L’Otan ouvre un bureau de liaison à Amman, a noté le Japon.'],
      ['other', 'L’Otan était là quand l’OCDE a fêté son bureau à Tokyo.'],
      ['other', 'La société, qui équipe l’Otan, va ouvrir un bureau à Tokyo.'],
    ],
  ],
  [
    'de',
    [
      ['whole', 'Das Nato-Büro in Tokio ist umstritten.'],
      ['whole', 'Gegen die Einrichtung eines Nato-Verbindungsbüros in Japan ist Paris.'],
      ['whole', 'Der japanische Minister warb für eine Nato-Vertretung in seinem Land.'],
      ['other', 'Die Nato eröffnet ein Verbindungsbüro in Jordanien, sagte Japans Botschafter.'],
      ['other', 'Das OECD-Büro in Tokio begrüßte Gäste der Nato.'],
    ],
  ],
  [
    'es',
    [
      ['whole', 'Francia no quiere que la OTAN abra una oficina de enlace en Japón.'],
      ['whole', 'La delegación que la Alianza Atlántica quiere instalar en Tokio no gusta a China.'],
      ['other', 'La OTAN abrirá una oficina en Amán, donde estuvo el ministro de Japón.'],
      ['other', 'La firma, que trabaja para la OTAN, abrirá en otoño una oficina en Tokio.'],
    ],
  ],
  [
    'ja',
    [
      ['whole', 'NATOが東京に連絡事務所を開設する計画。'],
      ['whole', '北大西洋条約機構は連絡事務所を日本に設ける。'],
      ['whole', 'ＮＡＴＯ東京事務所に反対した。'],
      ['other', 'NATOはヨルダンの首都アンマンに連絡事務所を開く。日本も歓迎した。'],
      ['other', 'OECD東京事務所にNATOの大使が来た。'],
    ],
  ],
])('a mention in "%s"', (language, rows) => {
  it.each(rows)('is %s in "%s"', (kind, text) => {
    expect(kinds(text, language)).toEqual([kind])
  })
})

describe('what is no mention', () => {
  it.each([
    ['fr', 'Le bureau du Premier ministre à Tokyo a parlé de l’Otan.'],
    ['de', 'Japan hat eine ständige Vertretung bei der Nato.'],
    ['es', 'La oficina del primer ministro de Japón habló de la OTAN.'],
    ['ja', '日本政府代表部はNATOと協議した。法律事務所が東京にある。'],
  ])('%s: %s', (language, text) => {
    expect(kinds(text, language)).toEqual([])
  })
})

describe('a script without spaces', () => {
  it('is read character by character, half a word each, and other scripts in it as words', () => {
    const { tokens } = read('NATO東京')
    expect(tokens.map(({ word, start, end, at }) => [word, start, end, at])).toEqual([
      ['nato', 0, 4, 0],
      ['東', 4, 5, 1],
      ['京', 5, 6, 1.5],
    ])
  })

  it('ends a sentence at its full stop, but not within a quotation that goes on', () => {
    const sentences = (text: string) => new Set(read(text).tokens.map(({ sentence }) => sentence)).size
    expect(sentences('来た。見た。')).toBe(2)
    expect(sentences('「来た。」と言った。')).toBe(1)
  })

  it('has names in katakana that go as far as the katakana do', () => {
    const index = new TermIndex()
    index.add('ロンド', { kind: 'actor', id: 'x' }, 'ja')
    const found = (text: string) => index.scan(read(text).tokens).length
    expect(found('ロンドで')).toBe(1)
    expect(found('ロンドン')).toBe(0)
    expect(found('プロンド')).toBe(0)
  })
})

describe('sentences', () => {
  const count = (text: string) => read(text).sentences
  it.each([
    [1, 'Mr. Macron met Gen. Petit'],
    [1, 'Am 16. Juni beginnt es'],
    [2, 'It began in 2023. Then it ended'],
    [2, 'He met her. Then he left'],
  ])('are %i in "%s"', (expected, text) => {
    expect(count(text)).toBe(expected)
  })
})

describe('terms of several languages', () => {
  const label = (weak: boolean) => ({ kind: 'term', group: 0, weak }) as const

  it('take the endings of their language, whole words only', () => {
    const index = new TermIndex()
    index.add('Büro', label(false), 'de')
    index.add('oficina de enlace', label(false), 'es')
    const found = (text: string) => index.scan(read(text).tokens).length
    expect(['Büros', 'Büro', 'oficinas de enlace'].map(found)).toEqual([1, 1, 1])
    expect(['Bürokratie', 'oficinista de enlace'].map(found)).toEqual([0, 0])
  })

  it('mean what the language that comes first says, and names keep standing beside', () => {
    const index = new TermIndex()
    index.add('bureau', label(false), 'fr')
    index.add('bureau', label(true), 'en')
    index.add('bureau', { kind: 'actor', id: 'x' }, 'en')
    expect(index.scan(read('bureau').tokens)[0]?.labels).toEqual([label(false), { kind: 'actor', id: 'x' }])
  })

  it('are led by the page’s language', () => {
    const first = (language: string) =>
      story
        .indexFor(language)
        .scan(read('bureau').tokens)[0]
        ?.labels.find(({ kind }) => kind === 'term')
    expect(first('fr')).toMatchObject({ weak: false })
    expect(first('en')).toMatchObject({ weak: true })
    expect(first('sw')).toMatchObject({ weak: true })
  })
})
