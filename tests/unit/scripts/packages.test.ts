import { describe, expect, it } from 'vitest'
import { isCurrent } from '../../../scripts/lib/packages.mjs'

const a = { version: '1.0.0', integrity: 'sha512-a' }
const native = { version: '2.0.0', integrity: 'sha512-n', optional: true }
const wanted = { packages: { '': { version: '0.1.0' }, 'node_modules/a': a, 'node_modules/native': native } }

describe('isCurrent', () => {
  it('takes what is installed as locked, with or without packages for other systems', () => {
    expect(isCurrent(wanted, { packages: { 'node_modules/a': a, 'node_modules/native': native } })).toBe(true)
    expect(isCurrent(wanted, { packages: { 'node_modules/a': a } })).toBe(true)
  })

  it.each([
    ['nothing installed', {}],
    ['a package missing', { packages: { 'node_modules/native': native } }],
    ['another version', { packages: { 'node_modules/a': { ...a, version: '1.0.1' } } }],
    ['other contents', { packages: { 'node_modules/a': { ...a, integrity: 'sha512-b' } } }],
  ])('wants an installation: %s', (_, installed) => {
    expect(isCurrent(wanted, installed)).toBe(false)
  })
})
