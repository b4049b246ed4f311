import { describe, expect, it } from 'vitest'
import { readDate } from '@/lib/reading/dates'

describe('readDate', () => {
  it.each([
    ['3 May 2023'],
    ['May 3rd, 2023'],
    ['03.05.2023'],
    ['2023年5月3日'],
    ['le 3 mai 2023'],
    ['3 de mayo de 2023'],
    ['3. Mai 2023'],
    ['3 maggio 2023'],
    ['3 de maio de 2023'],
    ['2023-05-03'],
    ['2023/5/3'],
    ['20230503'],
    ['公開日 2023年5月3日'],
    ['2023년 5월 3일'],
    ['Published: Wednesday, May 3, 2023'],
  ])('reads the day in %j', (printed) => {
    expect(readDate(printed)).toBe('2023-05-03')
  })

  it.each([
    ['14 juillet 2023', '2023-07-14'],
    ['1er juin 2023', '2023-06-01'],
    ['12 août 2022', '2022-08-12'],
    ['3. März 2021', '2021-03-03'],
    ['5 février 2020', '2020-02-05'],
    ['Sept. 5, 2020', '2020-09-05'],
    ['7 de enero de 2020', '2020-01-07'],
  ])('knows the months of several languages: %j', (printed, day) => {
    expect(readDate(printed)).toBe(day)
  })

  it.each([
    ['2023-05-03T10:15:00+02:00', '2023-05-03T10:15:00+02:00'],
    ['2023-05-03T10:15:00+0200', '2023-05-03T10:15:00+02:00'],
    ['2023-05-03T10:15:00.123Z', '2023-05-03T10:15:00Z'],
    ['2023-05-03T10:15Z', '2023-05-03T10:15:00Z'],
    ['2023-05-03 10:15:00', '2023-05-03T10:15:00'],
    ['Wed, 03 May 2023 10:15:00 GMT', '2023-05-03T10:15:00Z'],
    ['Wed, 03 May 2023 10:15:00 -0500', '2023-05-03T10:15:00-05:00'],
    ['1683108900', '2023-05-03T10:15:00.000Z'],
    ['1683108900000', '2023-05-03T10:15:00.000Z'],
  ])('keeps the moment in %j', (declared, moment) => {
    expect(readDate(declared)).toBe(moment)
  })

  it('leaves out a time of half a day', () => {
    expect(readDate('May 3, 2023 9:05 pm')).toBe('2023-05-03')
    expect(readDate('3 May 2023, 9:05 p.m.')).toBe('2023-05-03')
  })

  it.each([
    ['0000-00-00'],
    ['31 February 2023'],
    ['2023-02-29'],
    ['2023-13-45'],
    ['20233-05-03'],
    ['May 3, 20233'],
    ['1970-01-01T00:00:00Z'],
    ['9999999999999'],
    [`${new Date().getUTCFullYear() + 2}-01-01`],
    ['2023'],
    ['May 2023'],
    ['3 Mouse 2023'],
    ['yesterday'],
    [''],
  ])('finds no date in %j', (value) => {
    expect(readDate(value)).toBe('')
  })

  it('takes the leap day of a leap year', () => {
    expect(readDate('29 February 2024')).toBe('2024-02-29')
  })

  it.each([
    ['en-US', '2023-03-05'],
    ['en-GB', '2023-05-03'],
    ['fr', '2023-05-03'],
    ['en', ''],
    ['', ''],
  ])('decides 03/05/2023 by the language %j, or leaves it', (language, day) => {
    expect(readDate('03/05/2023', language)).toBe(day)
  })

  it('needs no language where one number cannot be a month', () => {
    expect(readDate('23/05/2023', 'en-US')).toBe('2023-05-23')
    expect(readDate('05/23/2023', 'fr')).toBe('2023-05-23')
  })

  it('takes linear time over long lines', { timeout: 10_000 }, () => {
    for (const part of ['1 ', 'May ', '2023', '. ', ' ']) expect(readDate(part.repeat(200_000))).toBe('')
  })
})
