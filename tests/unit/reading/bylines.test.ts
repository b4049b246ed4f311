import { describe, expect, it } from 'vitest'
import { bylinesOf, namesIn } from '@/lib/reading/bylines'

describe('namesIn', () => {
  it.each([
    ['By José Example, 6 June 2023', ['José Example']],
    ['BY ANN EXAMPLE', ['ANN EXAMPLE']],
    ['Written by: Ann Example', ['Ann Example']],
    ['Zoë Example · 7 min read', ['Zoë Example']],
    ['Von Ann Beispiel', ['Ann Beispiel']],
    ['Por María Ejemplo', ['María Ejemplo']],
    ['Par Jean Exemple et Luc Exemple', ['Jean Exemple', 'Luc Exemple']],
    ['山田太郎、鈴木花子', ['山田太郎', '鈴木花子']],
    ['山田太郎 記者', ['山田太郎']],
    ['Ann Example, Ben Example and Cy Example', ['Ann Example', 'Ben Example', 'Cy Example']],
    ['By Ann van der Example', ['Ann van der Example']],
    ['3 May 2023 | By Ann Example', ['Ann Example']],
    ['Ann Example May 3, 2023', ['Ann Example']],
  ])('reads %j', (line, names) => {
    expect(namesIn(line)).toEqual(names)
  })

  it.each([
    ['By Ann Example, Political Editor', ['Ann Example']],
    ['Ann Example Staff Writer', ['Ann Example']],
    ['Ann Example (ann@example.org)', ['Ann Example']],
    ['Ann Example, https://example.org/ann', ['Ann Example']],
    ['Ann Example, Jr.', ['Ann Example']],
    ['By Ann Example for The Harbour Post', ['Ann Example']],
    ['By Ann Example in Eastport', ['Ann Example']],
  ])('takes what is no name out of %j', (line, names) => {
    expect(namesIn(line)).toEqual(names)
  })

  it('turns a catalogue’s form of a name', () => {
    expect(namesIn('Example, Ann')).toEqual(['Ann Example'])
  })

  it('leaves names alone that merely look like parts of a line', () => {
    expect(namesIn('Byron Andersen')).toEqual(['Byron Andersen'])
    expect(namesIn('Andrew Forbes')).toEqual(['Andrew Forbes'])
    expect(namesIn('Vontae Reporterson')).toEqual(['Vontae Reporterson'])
  })

  it.each([
    ['https://example.org/people/ann'],
    ['Updated 3 May 2023'],
    ['Posted by admin on May 3'],
    ['Reporter'],
    ['By the newsroom'],
    ['She has written about harbours and the sea for many years'],
    [''],
  ])('finds nobody in %j', (line) => {
    expect(namesIn(line)).toEqual([])
  })

  it('takes linear time over hostile lines', { timeout: 10_000 }, () => {
    for (const part of ['by ', ' ', 'a,', '1 by ', 'staff ']) namesIn(part.repeat(200_000))
  })
})

describe('bylinesOf', () => {
  const places = (...lines: string[][]) => lines

  it('takes the first place that names anybody, and each name once', () => {
    const found = bylinesOf(places(['https://x.example'], ['Ann Example', 'By Ann Example'], ['Ben Example']))
    expect(found).toEqual(['Ann Example'])
    expect(bylinesOf(places([], ['']))).toEqual([])
  })

  it('passes over the site’s own name', () => {
    expect(bylinesOf(places(['The Post'], ['Ann Example']), (name) => name === 'The Post')).toEqual(['Ann Example'])
  })
})
