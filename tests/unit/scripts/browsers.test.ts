import { describe, expect, it } from 'vitest'
import { findBrowser, isDebianLike, type Machine } from '../../../scripts/lib/browsers.mjs'

const machine = (platform: string, programs: string[], env: Machine['env'] = { PATH: '/usr/bin' }): Machine => ({
  platform,
  env,
  isProgram: (path) => programs.includes(path),
})

describe('findBrowser', () => {
  it('prefers what takes an extension: Chromium, then Edge, then Chrome', () => {
    const all = ['/usr/bin/google-chrome', '/usr/bin/microsoft-edge', '/usr/bin/chromium']
    expect(findBrowser('chromium', machine('linux', all))).toEqual({ kind: 'chromium', path: '/usr/bin/chromium' })
    expect(findBrowser('chromium', machine('linux', all.slice(0, 2)))?.kind).toBe('edge')
    expect(findBrowser('chromium', machine('linux', all.slice(0, 1)))?.kind).toBe('chrome')
  })

  it('prefers a Firefox that takes unsigned extensions, wherever it is on the path', () => {
    const env = { PATH: '/usr/bin:/opt/bin' }
    const found = findBrowser('firefox', machine('linux', ['/usr/bin/firefox', '/opt/bin/firefox-esr'], env))
    expect(found).toEqual({ kind: 'firefox', path: '/opt/bin/firefox-esr' })
  })

  it('looks into both folders of applications on macOS', () => {
    const path = '/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    expect(findBrowser('chromium', machine('darwin', [path], { HOME: '/Users/me' }))).toEqual({ kind: 'edge', path })
    const firefox = '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox'
    expect(findBrowser('firefox', machine('darwin', [firefox], {}))).toEqual({ kind: 'firefox', path: firefox })
  })

  it('looks into every folder of programs on Windows', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const env = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }
    expect(findBrowser('chromium', machine('win32', [path], env))).toEqual({ kind: 'edge', path })
  })

  it('takes the browser that is named, and no other', () => {
    const programs = ['/usr/bin/chromium', '/opt/mine']
    expect(findBrowser('chromium', machine('linux', programs, { CHROME_PATH: '/opt/mine' }))?.path).toBe('/opt/mine')
    expect(findBrowser('chromium', machine('linux', programs, { CHROME_PATH: '/gone' }))).toBeUndefined()
  })

  it('finds none where none is', () => {
    expect(findBrowser('firefox', machine('linux', ['/usr/bin/chromium']))).toBeUndefined()
  })
})

describe('isDebianLike', () => {
  it.each([
    ['ID=debian\n', true],
    ['NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n', true],
    ['ID=fedora\nBUG_REPORT="see debian"\n', false],
  ])('%j: %s', (text, expected) => {
    expect(isDebianLike(text)).toBe(expected)
  })
})
