import { minify } from 'terser'
import { defineConfig } from 'wxt'
import { COMMENT_FRAMES } from './lib/messages/frame'
import pkg from './package.json' with { type: 'json' }

/** Every page that is fetched as one: what else a tab can show is not read. */
const PAGES = ['http://*/*', 'https://*/*']
const GECKO_ID = 'newsgloss@newsgloss.example'

/** Preact carries one assignment that stores' checkers warn of; nothing here sets raw markup, so it is cut out. */
const withoutRawMarkup = {
  name: 'newsgloss:without-raw-markup',
  apply: 'build' as const,
  renderChunk: (code: string) => ({ code: code.replaceAll(/(\w+)\.innerHTML\s*=/g, '$1.textContent='), map: null }),
}

/** Every page pays for our scripts' bytes: a second, slower minifier takes another twentieth off. */
const smallerPageScripts = {
  name: 'newsgloss:smaller-page-scripts',
  apply: 'build' as const,
  async generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string | undefined }>) {
    const compress = { ecma: 2020, passes: 3, pure_getters: true, unsafe_arrows: true } as const
    for (const script of ['page.js', 'comment-frame.js'].map((name) => bundle[name])) {
      if (script?.code) script.code = (await minify(script.code, { ecma: 2020, compress })).code
    }
  },
}

export default defineConfig({
  imports: false,
  // Without a display there is no browser to start; the development server still serves.
  webExt: { disabled: process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY },
  manifestVersion: 3,
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}-{{manifestVersion}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    // A reviewer builds: what only tests and documents need stays at home.
    excludeSources: ['tests/**', 'docs/**', 'coverage/**', 'screens/**', '**/*.log'],
  },
  vite: () => ({ plugins: [withoutRawMarkup, smallerPageScripts], build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    version: pkg.version,
    permissions: ['storage', 'unlimitedStorage'],
    incognito: 'spanning',
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 96: 'icons/96.png', 128: 'icons/128.png' },
    options_ui: { page: 'library.html', open_in_tab: true },
    commands: {
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_command_toggle__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources: [
      browser === 'firefox'
        ? { resources: ['sidebar.html'], matches: PAGES }
        : { resources: ['sidebar.html'], matches: PAGES, use_dynamic_url: true },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
    // The browser's own panel, for those who prefer it: Chrome asks for it when it is turned on, Firefox has it free.
    ...(browser === 'firefox' && {
      sidebar_action: {
        default_panel: 'panel.html',
        default_title: '__MSG_extension_name__',
        default_icon: { 16: 'icons/16.png', 32: 'icons/32.png' },
        open_at_install: false,
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '123', optional_permissions: ['sidePanel'] }),
  }),
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      manifest.content_scripts = [
        { matches: PAGES, js: ['page.js'], run_at: 'document_idle' },
        {
          matches: COMMENT_FRAMES.map((start) => `${start}*`),
          js: ['comment-frame.js'],
          all_frames: true,
          run_at: 'document_idle',
        },
      ]
    },
  },
})
