import { describe, expect, it } from 'vitest'
import { agreement, namesSite, withoutSite } from '@/lib/reading/titles'

describe('agreement', () => {
  it('is 1 for equal words, and the shared part of the longer title otherwise', () => {
    expect(agreement('The Harbour, stays open', 'the harbour stays open')).toBe(1)
    expect(agreement('Harbour open', 'The harbour stays open')).toBe(0.5)
    expect(agreement('Harbour', 'Council')).toBe(0)
    expect(agreement('', '')).toBe(0)
  })

  it('compares the characters of scripts without spaces', () => {
    expect(agreement('港は開く', '港は開く')).toBe(1)
    expect(agreement('港は開く', '港は閉じる')).toBeCloseTo(0.4)
  })
})

describe('withoutSite', () => {
  it.each([
    ['The harbour stays open | The Post', 'The harbour stays open'],
    ['The harbour stays open - The Post', 'The harbour stays open'],
    ['The Post: The harbour stays open', 'The Post: The harbour stays open'],
    ['The Post » The harbour stays open', 'The harbour stays open'],
    ['港は開く｜The Post', '港は開く'],
    ['The harbour - and the council - stays open', 'The harbour - and the council - stays open'],
    ['A part-time harbour', 'A part-time harbour'],
    ['The Post', 'The Post'],
  ])('makes %j into %j', (title, own) => {
    expect(withoutSite(title, 'The Post', 'thepost.example')).toBe(own)
  })

  it('knows a site by its host where it does not name itself', () => {
    expect(withoutSite('Open | Harbour Post', '', 'www.harbourpost.example')).toBe('Open')
    expect(namesSite('Harbour Post', '', 'www.harbourpost.example')).toBe(true)
    expect(namesSite('Harbour', '', 'www.harbourpost.example')).toBe(false)
    expect(namesSite('', '', '')).toBe(false)
  })
})
