import { accessSync, constants, readFileSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { run } from './tools.mjs'

/** Finds installed browsers that can be started with the extension in them. */

/** @typedef {'chromium' | 'edge' | 'chrome' | 'firefox'} Kind */
/** @typedef {{ kind: Kind, path: string }} Browser */
/** @typedef {{ platform: string, env: Record<string, string | undefined>, isProgram: (path: string) => boolean }} Machine */

// Best first. Google's own Chrome takes no extension from the command line since version 137; Firefox's release
// takes no unsigned one from a profile, while ESR, Developer Edition and Nightly do.
const NAMES = {
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge', 'microsoft-edge-stable'],
  chrome: ['google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox-devedition', 'firefox-nightly', 'firefox'],
}
const MAC_APPS = {
  chromium: ['Chromium'],
  edge: ['Microsoft Edge'],
  chrome: ['Google Chrome'],
  firefox: ['Firefox Developer Edition', 'Firefox Nightly', 'Firefox'],
}
const WINDOWS_PROGRAMS = {
  chromium: ['Chromium\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Firefox Developer Edition\\firefox.exe', 'Firefox Nightly\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
}
const CHOSEN = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' }

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @returns {Machine} */
const thisMachine = () => ({ platform: process.platform, env: process.env, isProgram })

/** @param {Kind} kind @param {Machine} machine @returns {string[]} where a browser may be, best first */
function candidates(kind, { platform, env }) {
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined)
    return WINDOWS_PROGRAMS[kind].flatMap((program) => roots.map((root) => win32.join(root, program)))
  }
  const folders = [...(env.PATH ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin']
  const onPath = NAMES[kind].flatMap((name) => folders.map((folder) => posix.join(folder, name)))
  if (platform !== 'darwin') return onPath
  const homes = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])]
  const program = (app) => `${app}.app/Contents/MacOS/${kind === 'firefox' ? 'firefox' : app}`
  return [...MAC_APPS[kind].flatMap((app) => homes.map((home) => posix.join(home, program(app)))), ...onPath]
}

/**
 * The best installed browser of a family; CHROME_PATH and FIREFOX_PATH decide where they are set.
 * @param {'chromium' | 'firefox'} family
 * @param {Machine} [machine]
 * @returns {Browser | undefined}
 */
export function findBrowser(family, machine = thisMachine()) {
  const chosen = machine.env[CHOSEN[family]]
  if (chosen) return machine.isProgram(chosen) ? { kind: family, path: chosen } : undefined
  /** @type {Kind[]} */
  const kinds = family === 'firefox' ? ['firefox'] : ['chromium', 'edge', 'chrome']
  for (const kind of kinds) {
    const path = candidates(kind, machine).find(machine.isProgram)
    if (path) return { kind, path }
  }
  return undefined
}

/** @param {string} osRelease contents of /etc/os-release @returns {boolean} whether apt-get installs programs here */
export const isDebianLike = (osRelease) => /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease)

const APT_PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  both: ['fonts-dejavu', 'fonts-noto-core', 'zip'],
}

function mayInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    return isDebianLike(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/** @param {readonly ('chromium' | 'firefox')[]} missing */
async function installWithApt(missing) {
  const packages = [...missing.flatMap((family) => APT_PACKAGES[family]), ...APT_PACKAGES.both]
  process.stderr.write(`Installing ${packages.join(', ')}…\n`)
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update'], options)
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options)
}

const ADVICE = {
  chromium:
    'No Chromium or Edge was found. Install Chromium (Debian, Ubuntu: apt-get install chromium; macOS: brew install --cask chromium; Windows: winget install Hibbiki.Chromium), or set CHROME_PATH to one.',
  firefox:
    'No Firefox was found. Install Firefox ESR or Developer Edition (Debian: apt-get install firefox-esr; elsewhere: https://www.mozilla.org/firefox/developer/), or set FIREFOX_PATH to one.',
}

/** What to do with a browser that takes the extension from a person's hand only. @param {string} folder the build */
export const byHand = (folder) =>
  `Google Chrome takes no extension from the command line. Open chrome://extensions in it, turn on "Developer mode", press "Load unpacked" and choose ${folder}`

/**
 * The best browser of each family, installed first where that is possible.
 * @param {readonly ('chromium' | 'firefox')[]} families
 * @returns {Promise<Record<string, Browser>>} throws with advice if one is missing
 */
export async function ensureBrowsers(families) {
  const missing = families.filter((family) => !findBrowser(family))
  if (missing.length > 0 && mayInstall()) await installWithApt(missing)
  const found = families.map((family) => /** @type {const} */ ([family, findBrowser(family)]))
  const absent = found.filter(([, browser]) => !browser).map(([family]) => ADVICE[family])
  if (absent.length > 0) throw new Error(absent.join('\n'))
  return Object.fromEntries(found)
}
